package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kvartal.search.Words.Part;

class WordsTest {

  @Test
  void wordsAreSeparatedBySpacesOfAnyKind() {
    assertThat(Words.of(" welfare\tstate　福利\u00a0reform\n").parts())
        .containsExactly(word("welfare"), word("state"), word("福利"), word("reform"));
  }

  @Test
  void quotationMarksOfAnyKindKeepWordsTogether() {
    assertThat(Words.of("\"welfare state\" “two words” 「社会福利」 『养老金』").parts())
        .containsExactly(
            quoted("welfare state"), quoted("two words"), quoted("社会福利"), quoted("养老金"));
  }

  @Test
  void aQuotationThatIsNotClosedGoesToTheEnd() {
    assertThat(Words.of("trust \"welfare state").parts())
        .containsExactly(word("trust"), quoted("welfare state"));
  }

  @Test
  void aMinusBeforeAWordExcludesItButNotInsideOfOne() {
    assertThat(Words.of("well-being -tax －税 -\"rich countries\"").parts())
        .containsExactly(
            word("well-being"),
            new Part("tax", false, true),
            new Part("税", false, true),
            new Part("rich countries", true, true));
  }

  @Test
  void nothingElseMeansAnything() {
    assertThat(Words.of("title:secret wel* [a TO b] /.*/ a~2 (b) AND || \\").parts())
        .extracting(Part::text)
        .containsExactly(
            "title:secret", "wel*", "[a", "TO", "b]", "/.*/", "a~2", "(b)", "AND", "||", "\\");
  }

  @Test
  void onlyExclusionsAskForNothing() {
    assertThat(Words.of("-tax -\"rich countries\"").isEmpty()).isTrue();
    assertThat(Words.of(" ").isEmpty()).isTrue();
    assertThat(Words.of("-").isEmpty()).isFalse();
    assertThat(Words.of("\"\"").isEmpty()).isTrue();
  }

  @Test
  void controlAndDirectionCharactersAndHalvesOfPairsAreLeftOut() {
    assertThat(Words.of("wel\u202efa\u0000re \ud800 st\u200bate").parts())
        .containsExactly(word("welfa"), word("re"), word("state"));
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(Words.of("福".repeat(100_000)).text()).hasSize(Words.LONGEST);
  }

  private static Part word(String text) {
    return new Part(text, false, false);
  }

  private static Part quoted(String text) {
    return new Part(text, true, false);
  }
}
