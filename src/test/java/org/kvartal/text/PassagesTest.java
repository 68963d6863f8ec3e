package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kvartal.platform.Language;

class PassagesTest {

  private static final String FERRY =
      "The ferry crosses twice an hour, and nobody who waits for it is in a hurry.";
  private static final String QUAY =
      "On the quay stand three benches, each with its own wind and its own regulars.";
  private static final String TOWN =
      "The town behind has forgotten the water, but the water has not forgotten it.";

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  @Test
  void everyKindOfPassageIsFoundInOrder() {
    var passages =
        Passages.of(
            "# T\n\n"
                + "P[^1]\n\n"
                + "- i\n"
                + "- j\n\n"
                + "> q\n\n"
                + "| a |\n"
                + "|---|\n"
                + "| b |\n\n"
                + "![x](media:1)\n\n"
                + "```\n"
                + "c\n"
                + "```\n\n"
                + "[^1]: n");
    assertThat(passages.stream().map(Passage::kind))
        .containsExactly(
            Passage.Kind.HEADING,
            Passage.Kind.PARAGRAPH,
            Passage.Kind.ITEM,
            Passage.Kind.ITEM,
            Passage.Kind.QUOTE,
            Passage.Kind.ROW,
            Passage.Kind.ROW,
            Passage.Kind.IMAGE,
            Passage.Kind.CODE,
            Passage.Kind.NOTE);
    assertThat(passages.stream().map(Passage::markdown))
        .containsExactly(
            "T", "P[^1]", "i", "j", "q", "| a |", "| b |", "![x](media:1)", "```\nc\n```", "n");
    assertThat(ids(passages)).doesNotHaveDuplicates();
  }

  @Test
  void equalPassagesOfOneTextHaveDifferentNames() {
    assertThat(ids(Passages.of("Same\n\nSame\n\nSame"))).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void aMovedPassageKeepsItsName() {
    var before = Passages.of(FERRY + "\n\n" + QUAY + "\n\n" + TOWN);
    var after = Passages.carry(before, TOWN + "\n\n" + FERRY + "\n\n" + QUAY);
    assertThat(ids(after))
        .containsExactly(before.get(2).id(), before.get(0).id(), before.get(1).id());
  }

  @Test
  void aRewrittenPassageKeepsItsNameAndANewOneGetsAFreshOne() {
    var before = Passages.of(FERRY + "\n\n" + QUAY + "\n\n" + TOWN);
    var after =
        Passages.carry(
            before,
            FERRY
                + "\n\nSomething that was never said before in this place.\n\n"
                + QUAY.replace("three benches", "four old benches")
                + "\n\n"
                + TOWN);
    assertThat(ids(after).get(0)).isEqualTo(before.get(0).id());
    assertThat(ids(before)).doesNotContain(ids(after).get(1));
    assertThat(ids(after).get(2)).isEqualTo(before.get(1).id());
    assertThat(ids(after).get(3)).isEqualTo(before.get(2).id());
  }

  @Test
  void ofAPassageThatWasDividedTheLargerHalfKeepsTheName() {
    var before = Passages.of(FERRY + " " + QUAY);
    var after = Passages.carry(before, FERRY + "\n\n" + QUAY);
    assertThat(ids(after)).contains(before.getFirst().id()).doesNotHaveDuplicates();
  }

  @Test
  void chineseIsRecognizedToo() {
    var before = Passages.of("街道的记忆不是一份清单，而是一种用法。\n\n年轻人多按名字，因为手机上有名字。");
    var after = Passages.carry(before, "年轻人大多按名字，因为手机里有名字。\n\n街道的记忆不是清单，而是一种用法。");
    assertThat(ids(after)).containsExactly(before.get(1).id(), before.get(0).id());
  }

  @Test
  void aNameThatWasUsedBeforeIsNotGivenToAnotherPassage() {
    var first = Passages.of(FERRY);
    var second = Passages.carry(first, FERRY.replace("twice", "three times"));
    var third =
        Passages.carry(second, second.getFirst().markdown() + "\n\n" + TOWN + "\n\n" + FERRY);
    assertThat(ids(third)).doesNotHaveDuplicates();
    assertThat(third.getFirst().id()).isEqualTo(first.getFirst().id());
  }

  @Test
  void storedNamesGiveTheSamePassagesBack() {
    var first = Passages.of(FERRY + "\n\n" + QUAY);
    var second = Passages.carry(first, QUAY.replace("three", "four") + "\n\n" + FERRY);
    var text = QUAY.replace("three", "four") + "\n\n" + FERRY;
    assertThat(Passages.restore(text, Passages.names(second))).isEqualTo(second);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aThousandRewrittenParagraphsAreCarriedInTime() {
    var before = Passages.of(paragraphs(1_000, "The year %d brought rain and a new bridge."));
    var after = Passages.carry(before, paragraphs(1_000, "In %d there came rain, and a bridge."));
    assertThat(after).hasSize(1_000);
  }

  private static String paragraphs(int count, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(i -> pattern.formatted(i))
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void aComparisonTellsKeptChangedAddedAndRemoved() {
    var before = Passages.of(FERRY + "\n\n" + QUAY + "\n\n" + TOWN);
    var after =
        Passages.carry(
            before, FERRY.replace("twice", "once") + "\n\nQuite another thought.\n\n" + TOWN);
    var diff = PassageDiff.between(before, after, Language.EN);
    assertThat(diff.rows().stream().map(PassageDiff.Row::name))
        .containsExactlyInAnyOrder("changed", "added", "removed", "kept");
    assertThat(diff.changes()).isEqualTo(3);
    assertThat(diff.rows().getFirst())
        .isInstanceOfSatisfying(
            PassageDiff.Changed.class, c -> assertThat(c.diff().changed()).isEqualTo(1));
  }

  @Test
  void aMovedPassageIsShownAsMovedOnly() {
    var before = Passages.of(FERRY + "\n\n" + QUAY + "\n\n" + TOWN);
    var after = Passages.carry(before, QUAY + "\n\n" + TOWN + "\n\n" + FERRY);
    var diff = PassageDiff.between(before, after, Language.EN);
    assertThat(diff.rows()).hasSize(3);
    assertThat(diff.changes()).isEqualTo(1);
  }
}
