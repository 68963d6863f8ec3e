package org.kvartal.editorial;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.work.Kind;

/**
 * What an author has entered, exactly as typed, right or wrong, so that nothing is ever lost.
 * {@code text} is Markdown. {@code book} and {@code expires} (an ISO date) belong to the short
 * kinds. {@code found} tells what the manuscript brought with it that deserves a look.
 */
public record Offer(
    Kind kind,
    Language language,
    String title,
    String standfirst,
    String text,
    List<Author> authors,
    Book book,
    String expires,
    Ticks ticks,
    String licence,
    String note,
    List<Finding> found) {

  /** One of those who sign, in their order. */
  public record Author(
      String given,
      String family,
      String nativeName,
      String email,
      String affiliation,
      String bio) {

    public static final Author NOBODY = new Author("", "", "", "", "", "");

    public boolean isBlank() {
      return (given + family + nativeName + email + affiliation + bio).isBlank();
    }

    /** As it may be shown anywhere. */
    public String name() {
      var latin = (given + " " + family).strip();
      return latin.isEmpty() ? nativeName : latin;
    }
  }

  /** The book or article that is announced. */
  public record Book(
      String authors, String title, String publisher, String year, String identifier) {
    public static final Book NONE = new Book("", "", "", "", "");
  }

  /** {@code conflict}: there is none, or it is told in the note; {@code rights}: may be printed. */
  public record Ticks(boolean conflict, boolean rights) {}

  /** An empty form for that kind and language. */
  public static Offer empty(Kind kind, Language language) {
    return new Offer(
        kind,
        language,
        "",
        "",
        "",
        List.of(Author.NOBODY),
        Book.NONE,
        "",
        new Ticks(false, false),
        "CC BY 4.0",
        "",
        List.of());
  }

  /** The address that letters go to: that of the first author who has given one. */
  public Optional<String> email() {
    return authors.stream().map(Author::email).filter(EmailAddress::isValid).findFirst();
  }

  /** How a letter in that language addresses the first author. */
  public String greeting(Language language) {
    return authors.stream()
        .filter(a -> !a.isBlank())
        .findFirst()
        .map(a -> language == Language.ZH && !a.nativeName().isBlank() ? a.nativeName() : a.name())
        .orElse("");
  }

  public Offer withText(String title, String standfirst, String text, List<Finding> found) {
    return new Offer(
        kind,
        language,
        title,
        standfirst,
        text,
        authors,
        book,
        expires,
        ticks,
        licence,
        note,
        found);
  }

  public Offer withAuthors(List<Author> authors) {
    return new Offer(
        kind,
        language,
        title,
        standfirst,
        text,
        authors,
        book,
        expires,
        ticks,
        licence,
        note,
        found);
  }

  /** Another bio of the first author; an empty one changes nothing. */
  Offer withFirstBio(String bio) {
    if (bio.isBlank() || authors.isEmpty()) return this;
    var all = new ArrayList<>(authors);
    var a = all.getFirst();
    all.set(0, new Author(a.given(), a.family(), a.nativeName(), a.email(), a.affiliation(), bio));
    return withAuthors(List.copyOf(all));
  }

  Offer titled(String title) {
    return withText(title, standfirst, text, found);
  }

  Offer noted(String note) {
    return new Offer(
        kind,
        language,
        title,
        standfirst,
        text,
        authors,
        book,
        expires,
        ticks,
        licence,
        note,
        found);
  }

  public Offer withFound(List<Finding> found) {
    return withText(title, standfirst, text, found);
  }

  String json() {
    var people = Json.createArrayBuilder();
    for (var a : authors)
      people.add(
          Json.createObjectBuilder()
              .add("given", a.given())
              .add("family", a.family())
              .add("native", a.nativeName())
              .add("email", a.email())
              .add("affiliation", a.affiliation())
              .add("bio", a.bio()));
    return Json.createObjectBuilder()
        .add("kind", kind.code())
        .add("language", language.code())
        .add("title", title)
        .add("standfirst", standfirst)
        .add("text", text)
        .add("authors", people)
        .add(
            "book",
            Json.createArrayBuilder(
                List.of(
                    book.authors(),
                    book.title(),
                    book.publisher(),
                    book.year(),
                    book.identifier())))
        .add("expires", expires)
        .add("conflict", ticks.conflict())
        .add("rights", ticks.rights())
        .add("licence", licence)
        .add("note", note)
        .add("found", Finding.json(found))
        .build()
        .toString();
  }

  static Offer of(String json) {
    JsonObject o;
    try (var reader = Json.createReader(new StringReader(json))) {
      o = reader.readObject();
    }
    var b = o.getJsonArray("book");
    return new Offer(
        Kind.of(o.getString("kind")),
        Language.of(o.getString("language")).orElse(Language.EN),
        o.getString("title"),
        o.getString("standfirst"),
        o.getString("text"),
        authors(o.getJsonArray("authors")),
        new Book(b.getString(0), b.getString(1), b.getString(2), b.getString(3), b.getString(4)),
        o.getString("expires"),
        new Ticks(o.getBoolean("conflict"), o.getBoolean("rights")),
        o.getString("licence"),
        o.getString("note"),
        Finding.list(o.getJsonArray("found")));
  }

  /**
   * Authors as programs send them; {@code givenName} and {@code given} (and so on) both do.
   *
   * @throws jakarta.json.JsonException or ClassCastException when it is not such a list
   */
  static List<Author> authors(JsonArray array) {
    var authors = new ArrayList<Author>();
    for (var a : array.getValuesAs(JsonObject.class))
      authors.add(
          new Author(
              text(a, "given", "givenName"),
              text(a, "family", "familyName"),
              text(a, "native", "nativeName"),
              text(a, "email", "email"),
              text(a, "affiliation", "affiliation"),
              text(a, "bio", "bio")));
    return authors;
  }

  private static String text(JsonObject object, String name, String otherName) {
    var value = object.containsKey(name) ? object.get(name) : object.get(otherName);
    return value instanceof JsonString s ? s.getString() : "";
  }
}
