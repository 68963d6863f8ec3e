package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Language;

class IndexTest {

  @TempDir Path folder;
  Index index;

  @BeforeEach
  void fill() {
    index = Library.index(folder.resolve("index"));
    put(
        Library.article(
            "trust",
            "2013-12-01",
            "Trust in pension reform | Pensions rest on trust. A reform asks for more of it.",
            "养老金改革中的信任 | 养老金建立在信任之上。改革要求更多的信任。"),
        Library.article(
            "care",
            "2015-06-01",
            "Care at home | Who cares for the old? Mostly daughters do, and their pension suffers.",
            ""),
        Library.article("taxes", "2011-01-15", "", "税收与福利 | 福利国家靠税收维持。" + "税收很重要。"),
        Library.person("zhou", "Guohao Zhou", "周国豪"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void wordsAreFoundInEitherLanguageOfTheReader() {
    assertThat(found("pension")).containsExactly("articles/trust", "articles/care");
    assertThat(found("养老金")).containsExactly("articles/trust");
    assertThat(paths(index.search(Question.of("税收", Language.EN))))
        .containsExactly("articles/taxes");
  }

  @Test
  void traditionalAndSimplifiedFindEachOther() {
    assertThat(found("養老金改革")).containsExactly("articles/trust");
    put(Library.article("taiwan", "", "臺灣的年金 | 臺灣的年金制度與改革。"));
    assertThat(found("台湾")).containsExactly("articles/taiwan");
    assertThat(found("臺灣")).containsExactly("articles/taiwan");
  }

  @Test
  void peopleAreFoundByEachOfTheirNames() {
    assertThat(found("周国豪")).containsExactly("people/zhou");
    assertThat(found("周國豪")).containsExactly("people/zhou");
    assertThat(found("zhou guohao")).containsExactly("people/zhou");
  }

  @Test
  void aWorkWithTwoEditionsIsOneThingFoundOnce() {
    var results = index.search(Question.of("trust 信任", Language.EN));
    assertThat(results.found()).isEqualTo(1);
    assertThat(results.hits().getFirst().languages())
        .containsExactlyInAnyOrder(Language.EN, Language.ZH);
  }

  @Test
  void theLanguageOfAHitIsTheReadersWhereverItHasTheWords() {
    assertThat(hit("reform", Language.EN).language()).isEqualTo(Language.EN);
    assertThat(hit("改革", Language.EN).language()).isEqualTo(Language.ZH);
    assertThat(hit("税收", Language.EN).language()).isEqualTo(Language.ZH);
    assertThat(hit("改革", Language.ZH).language()).isEqualTo(Language.ZH);
  }

  @Test
  void quotedWordsMustStandSideBySide() {
    assertThat(found("\"pension reform\"")).containsExactly("articles/trust");
    assertThat(found("\"rest pensions\"")).isEmpty();
    assertThat(found("“福利国家”")).containsExactly("articles/taxes");
    assertThat(found("“国家福利”")).isEmpty();
  }

  @Test
  void excludedWordsKeepAWorkOutInBothLanguages() {
    assertThat(found("pension -daughters")).containsExactly("articles/trust");
    assertThat(found("pension -信任")).containsExactly("articles/care");
  }

  @Test
  void whatHasAllWordsComesBeforeWhatHasSome() {
    var results = index.search(Question.of("pension daughters", Language.EN));
    assertThat(paths(results)).containsExactly("articles/care", "articles/trust");
    assertThat(results.complete()).isEqualTo(1);
    assertThat(results.found()).isEqualTo(2);
  }

  @Test
  void filtersNarrowAndTheNewestMayComeFirst() {
    var pension = Question.of("pension", Language.EN);
    assertThat(paths(index.search(pension.sortedByDate())))
        .containsExactly("articles/care", "articles/trust");
    assertThat(paths(index.search(pension.where(Fields.YEAR, "2013"))))
        .containsExactly("articles/trust");
    assertThat(paths(index.search(pension.where(Fields.KIND, "essay")))).hasSize(2);
    assertThat(paths(index.search(pension.where(Fields.KIND, "person")))).isEmpty();
    assertThat(paths(index.search(pension.where(Fields.TOPIC, "care")))).hasSize(2);
    assertThat(paths(index.search(pension.where(Fields.REGION, "sweden")))).isEmpty();
    assertThat(paths(index.search(pension.where(Fields.ISSUE, "2013-4")))).hasSize(2);
    assertThat(paths(index.search(pension.where(Fields.YEAR, " ")))).hasSize(2);
  }

  @Test
  void inOneLanguageOnlyItsTextsCount() {
    assertThat(paths(index.search(Question.of("信任", Language.EN).in(Language.EN)))).isEmpty();
    assertThat(paths(index.search(Question.of("信任", Language.EN).in(Language.ZH))))
        .containsExactly("articles/trust");
    assertThat(paths(index.search(Question.of("pension", Language.ZH).in(Language.ZH)))).isEmpty();
  }

  @Test
  void excerptsMarkWhatWasAskedAndLeaveTheTitleOut() {
    assertThat(marked(hit("reforms", Language.EN).excerpt()))
        .isEqualTo("Pensions rest on trust. A [reform] asks for more of it.");
    assertThat(marked(hit("養老金", Language.ZH).excerpt())).isEqualTo("[养老金]建立在信任之上。改革要求更多的信任。");
    assertThat(marked(hit("养老金改革", Language.ZH).titles().get(Language.ZH)))
        .isEqualTo("[养老金改革]中的信任");
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepetition() {
    for (int i = 0; i < 34; i++) put(Library.article("n" + i, "Note " + i + " | Kindergarten", ""));
    var all =
        java.util.stream.IntStream.rangeClosed(1, 4)
            .mapToObj(n -> index.search(Question.of("kindergarten", Language.EN).page(n)))
            .flatMap(results -> paths(results).stream())
            .toList();
    assertThat(all).hasSize(34).doesNotHaveDuplicates();
    assertThat(index.search(Question.of("kindergarten", Language.EN).page(5)).hits()).isEmpty();
  }

  @Test
  void misspeltWordsAreMendedAndItIsSaid() {
    var results = index.search(Question.of("pensoin reform", Language.EN));
    assertThat(results.mended().map(Words::text)).isEqualTo(Optional.of("pension reform"));
    assertThat(paths(results)).startsWith("articles/trust");
  }

  @Test
  void knownQuotedExcludedAndShortWordsAreNotMended() {
    for (var words : List.of("pensions", "\"pensoin\"", "trust -pensoin", "crae", "養老全"))
      assertThat(index.search(Question.of(words, Language.EN)).mended()).as(words).isEmpty();
  }

  @Test
  void wordsOfRemovedTextsAreNeverOffered() {
    put(Library.article("secret", "Zibeline affair | The zibeline affair.", ""));
    assertThat(index.search(Question.of("zibelina", Language.EN)).mended()).isPresent();

    index.remove("article", Library.id("secret"));
    index.commit(new Reached(2, ""));
    assertThat(index.search(Question.of("zibelina", Language.EN)).mended()).isEmpty();
    assertThat(found("zibeline")).isEmpty();
    assertThat(index.suggest("zib", Language.EN)).isEmpty();
  }

  @Test
  void whatIsWrittenIsSeenOnlyAfterTheCommit() {
    index.put(Library.article("new", "Kindergarten | Text", ""));
    assertThat(found("kindergarten")).isEmpty();
    index.rollBack();
    index.commit(new Reached(7, "x"));
    assertThat(found("kindergarten")).isEmpty();
    assertThat(index.reached()).contains(new Reached(7, "x"));
  }

  @Test
  void anEntryPutAgainReplacesTheFormer() {
    put(Library.article("care", "Work at home | Text", ""));
    assertThat(found("daughters")).isEmpty();
    assertThat(index.size()).isEqualTo(4);
  }

  @Test
  void wordsWithoutATopicFindTitlesThatHaveThem() {
    put(Library.article("about", "About us | Text", "关于我们 | 正文"));
    assertThat(found("about")).containsExactly("articles/about");
    assertThat(found("关于")).containsExactly("articles/about");
    assertThat(found("who is the")).isEmpty();
    assertThat(found("“of the”")).isEmpty();
  }

  @Test
  void marksAndSingleLettersFindNothingRatherThanEverything() {
    for (var words : List.of("***", "。。。", "/ / /", "a", "z", "“”", "\u0301"))
      assertThat(found(words)).as(words).isEmpty();
  }

  private void put(Entry... entries) {
    for (var entry : entries) index.put(entry);
    index.commit(new Reached(1, ""));
  }

  private List<String> found(String words) {
    return paths(index.search(Question.of(words, Language.EN)));
  }

  private Hit hit(String words, Language reader) {
    return index.search(Question.of(words, reader)).hits().getFirst();
  }

  private static List<String> paths(Results results) {
    return results.hits().stream().map(Hit::path).toList();
  }

  static String marked(List<Run> runs) {
    return runs.stream()
        .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
        .collect(Collectors.joining());
  }
}
