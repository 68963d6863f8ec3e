package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.theme.Dates;
import org.kvartal.theme.Messages;
import org.kvartal.work.Publication;
import org.kvartal.work.Reference;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Composes the page of an article. */
@ApplicationScoped
class ArticleViews {

  private final Works works;
  private final People people;
  private final Pieces pieces;
  private final Texts texts;
  private final Places places;
  private final Networks networks;
  private final Settings settings;
  private final Messages messages;

  @Inject
  ArticleViews(
      Works works,
      People people,
      Pieces pieces,
      Texts texts,
      Places places,
      Networks networks,
      Settings settings,
      Messages messages) {
    this.works = works;
    this.people = people;
    this.pieces = pieces;
    this.texts = texts;
    this.places = places;
    this.networks = networks;
    this.settings = settings;
    this.messages = messages;
  }

  /** The work as a reader of {@code language} gets it; empty when it is not published. */
  Optional<Shown> find(Work work, Language language) {
    return Optional.ofNullable(pieces.shown(List.of(work.id()), language).get(work.id()));
  }

  ArticleView of(Shown shown, Language language) {
    return of(shown, places.of(shown.work(), language), language);
  }

  /** The same at a place of its own, such as in an issue that has not appeared. */
  ArticleView of(Shown shown, Places.Place place, Language language) {
    var network = networks.get();
    var authors = Pieces.signers(shown, pieces.authors(List.of(shown)));
    var citation = citation(shown, authors, place.year(), place.number(), network);
    var drawn = texts.of(shown.publication().revision(), shown.language());
    var retracted = shown.isRetracted();
    var revision = shown.publication().revision();
    var path = "/articles/" + shown.work().slug();
    var publisher = network.name().in(language);
    var image = place.cardImage().isEmpty() ? "" : settings.url() + place.cardImage();
    var description = shown.teaser();
    var row = Signature.row(authors, language);
    return new ArticleView(
        Links.of(settings.url().toString(), path, shown.language(), shown.existing(), description),
        Metadata.scholarly(citation, publisher, description),
        Metadata.card(
            "article",
            shown.title(),
            description,
            citation.url(),
            image,
            publisher,
            shown.language()),
        Metadata.article(citation, publisher, description, image),
        messages.text(language, "reading.kind." + shown.work().kind().code()),
        place.issue(),
        shown.language().tag(),
        shown.isInstead(language),
        shown.title(),
        revision.standfirst(),
        retraction(shown.work(), language, network.zone()),
        row,
        Dates.iso(citation.date(), network.zone()),
        Dates.day(citation.date(), language, network.zone()),
        messages.text(language, "reading.minutes", shown.minutes()),
        versions(shown),
        translator(shown, language),
        retracted ? null : drawn.html(),
        retracted ? List.of() : drawn.addresses(),
        corrections(shown, language, network.zone()),
        row,
        citation.words(),
        citeLinks(shown, language),
        shown.work().licence(),
        book(shown.work().reference()),
        place.related(),
        place.previous(),
        place.next());
  }

  Citation citation(Shown shown) {
    var authors = Pieces.signers(shown, pieces.authors(List.of(shown)));
    var in = places.numberOf(shown.work().id());
    return citation(
        shown,
        authors,
        in.map(n -> String.valueOf(n.year())).orElse(""),
        in.map(n -> String.valueOf(n.number())).orElse(""),
        networks.get());
  }

  private Citation citation(
      Shown shown, List<Person> authors, String year, String number, Network network) {
    var date = shown.firstAt().atZone(network.zone()).toLocalDate();
    return new Citation(
        shown.work().slug(),
        authors,
        shown.title(),
        shown.language(),
        network.journal().in(shown.language()),
        date,
        year.isEmpty() ? String.valueOf(date.getYear()) : year,
        number,
        network.issn(),
        settings.url() + Pieces.address(shown, shown.language()),
        shown.work().licence());
  }

  private ArticleView.@Nullable Note retraction(Work work, Language language, ZoneId zone) {
    return work.retractedAt()
        .map(
            at ->
                new ArticleView.Note(
                    Dates.day(at, language, zone), said(work.retractionNote(), language)))
        .orElse(null);
  }

  /** Of a note in both languages the paragraphs in {@code language}; the whole when it has none. */
  static String said(String note, Language language) {
    var own =
        Arrays.stream(note.split("\\n\\s*\\n"))
            .filter(p -> p.codePoints().anyMatch(ArticleViews::isHan) == (language == Language.ZH))
            .collect(Collectors.joining("\n\n"));
    return own.isBlank() ? note : own;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** Both editions and which of them is shown; empty when there is only one. */
  private static List<ArticleView.Version> versions(Shown shown) {
    if (shown.existing().size() < 2) return List.of();
    return shown.others().stream()
        .map(
            l ->
                new ArticleView.Version(
                    l.tag(),
                    l == Language.ZH ? "中文" : "English",
                    Pieces.address(shown, l),
                    l == shown.language()))
        .toList();
  }

  private String translator(Shown shown, Language language) {
    return shown
        .work()
        .edition(shown.language())
        .flatMap(e -> e.translator())
        .map(people::get)
        .map(p -> messages.text(language, "reading.article.translated", p.name(language)))
        .orElse("");
  }

  /** Every later version that came with a note, the newest first. */
  private List<ArticleView.Note> corrections(Shown shown, Language language, ZoneId zone) {
    if (shown.publication().version() == 1) return List.of();
    return works.history(shown.work().id(), shown.language()).stream()
        .filter(p -> p.version() > 1 && !p.note().isBlank())
        .map(p -> correction(p, language, zone))
        .toList();
  }

  private static ArticleView.Note correction(Publication p, Language language, ZoneId zone) {
    return new ArticleView.Note(Dates.day(p.at(), language, zone), p.note().in(language));
  }

  private static List<ArticleView.CiteLink> citeLinks(Shown shown, Language language) {
    var path = Pieces.address(shown, language) + "/cite.";
    return List.of(
        new ArticleView.CiteLink("application/x-bibtex", path + "bib", "BibTeX"),
        new ArticleView.CiteLink("application/x-research-info-systems", path + "ris", "RIS"),
        new ArticleView.CiteLink(
            "application/vnd.citationstyles.csl+json", path + "json", "CSL JSON"));
  }

  private static ArticleView.@Nullable Book book(Reference reference) {
    if (reference.title().isEmpty()) return null;
    var identifier = reference.identifier();
    var href =
        identifier.matches("https?://\\S+")
            ? identifier
            : identifier.matches("10\\.\\d{4,9}/\\S+") ? "https://doi.org/" + identifier : "";
    return new ArticleView.Book(
        reference.authors(),
        reference.title(),
        reference.publisher(),
        reference.year(),
        identifier,
        href);
  }
}
