package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;
import org.kvartal.work.Kind;

class ChecksTest {
  static final Offer.Author ADA =
      new Offer.Author(
          "Ada", "Lovelace", "", "ada@example.org", "Royal Society", "Studies rivers.");

  static Offer essay(Language language, String text) {
    return offer(Kind.ESSAY, language, text, ADA);
  }

  static Offer offer(Kind kind, Language language, String text, Offer.Author... authors) {
    return new Offer(
        kind,
        language,
        "Rivers",
        "",
        text,
        List.of(authors),
        Offer.Book.NONE,
        "",
        new Offer.Ticks(true, true),
        "CC BY 4.0",
        "",
        List.of());
  }

  static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word").collect(Collectors.joining(" "));
  }

  static List<String> errors(Offer offer) {
    return keys(Checks.of(offer, SubmissionTest.call(), null).errors());
  }

  static List<String> warnings(Offer offer) {
    return keys(Checks.of(offer, SubmissionTest.call(), null).warnings());
  }

  static List<String> keys(List<Finding> findings) {
    return findings.stream().map(f -> f.field() + " " + f.key()).toList();
  }

  @Test
  void anEssayOfTheRightLengthPasses() {
    var found = Checks.of(essay(Language.EN, words(1500)), SubmissionTest.call(), null);

    assertThat(found.errors()).isEmpty();
    assertThat(keys(found.warnings())).containsExactly("photo editorial.check.no-photo");
    assertThat(List.of(found.count(), found.unit(), found.min(), found.max(), found.beyond()))
        .isEqualTo(List.of(1500, "words", 1500, 4000, -1));
  }

  @Test
  void whatIsBeyondTheLimitBeginsAtTheFirstWordTooMany() {
    var text = words(4000) + " surplus";
    var found = Checks.of(essay(Language.EN, text), SubmissionTest.call(), null);

    assertThat(keys(found.errors())).containsExactly("text editorial.check.long.words");
    assertThat(text.substring(found.beyond())).isEqualTo("surplus");
  }

  @Test
  void aChineseEssayIsCountedInCharactersWithLatinWordsAsOne() {
    var text = "河".repeat(6999) + " Danube 完";
    var found = Checks.of(essay(Language.ZH, text), SubmissionTest.call(), null);

    assertThat(found.unit()).isEqualTo("characters");
    assertThat(found.count()).isEqualTo(7001);
    assertThat(text.substring(found.beyond())).isEqualTo("完");
  }

  @Test
  void aBioIsHeldToItsOwnLimit() {
    var full = new Offer.Author("A", "L", "", "a@example.org", "", words(100));
    var long101 = new Offer.Author("A", "L", "", "a@example.org", "", words(101));

    assertThat(errors(offer(Kind.ESSAY, Language.EN, words(1500), full))).isEmpty();
    assertThat(errors(offer(Kind.ESSAY, Language.EN, words(1500), ADA, long101)))
        .containsExactly("authors.1.bio editorial.check.bio");
  }

  @Test
  void picturesWithoutWordsAndLinksThatLeadNowhereAreToldButDoNotStop() {
    var text =
        words(1500)
            + "\n\n![](/media/a.png)\n\n![A bridge](/media/b.png)\n\n[x](javascript:alert(1))";

    assertThat(errors(essay(Language.EN, text))).isEmpty();
    assertThat(warnings(essay(Language.EN, text)))
        .contains("text editorial.check.alt", "text editorial.check.link");
    assertThat(Alternatives.missing(text)).containsExactly("/media/a.png");
  }

  @Test
  void somebodyWithAnAddressHasToSign() {
    assertThat(errors(offer(Kind.ESSAY, Language.EN, words(1500), Offer.Author.NOBODY)))
        .containsExactly("authors.0.family editorial.check.author");
    var silent = new Offer.Author("Ada", "Lovelace", "", "", "", "Bio.");
    assertThat(errors(offer(Kind.ESSAY, Language.EN, words(1500), silent)))
        .containsExactly("authors.0.email editorial.check.email");
    var wrong = new Offer.Author("Ada", "Lovelace", "", "ada@example.org\nBcc: x@y.zz", "", "Bio.");
    assertThat(errors(offer(Kind.ESSAY, Language.EN, words(1500), wrong)))
        .contains("authors.0.email problem.email");
  }

  @Test
  void anAnnouncementNeedsTheDayOnWhichItEndsAndNoText() {
    var offer = offer(Kind.ANNOUNCEMENT, Language.EN, "", ADA);

    assertThat(errors(offer)).containsExactly("expires editorial.check.expires");
  }

  @Test
  void aKindThatTheCallDoesNotAskForIsRefused() {
    assertThat(errors(offer(Kind.REPORT, Language.EN, words(600), ADA)))
        .containsExactly("kind editorial.check.kind");
  }

  @Test
  void whateverWasTypedComesBackAsItWas() {
    var hostile = "<script>alert(1)</script>\u202Egpj.exe e\u0301 \"quoted\" \\ {{link}}";
    var author = new Offer.Author(hostile, hostile, hostile, hostile, hostile, hostile);
    var offer =
        new Offer(
            Kind.ESSAY,
            Language.ZH,
            hostile,
            hostile,
            hostile,
            List.of(author, ADA),
            new Offer.Book(hostile, hostile, hostile, hostile, hostile),
            hostile,
            new Offer.Ticks(true, false),
            hostile,
            hostile,
            List.of(Finding.of("text", "editorial.check.alt", 3)));

    assertThat(Offer.of(offer.json())).isEqualTo(offer);
  }

  @Test
  void whatWasFoundComesBackFromTheDatabase() {
    var found = Checks.of(essay(Language.EN, words(4100)), SubmissionTest.call(), null);

    assertThat(Preflight.of(found.json())).isEqualTo(found);
  }
}
