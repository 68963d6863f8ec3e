package org.kvartal.editorial;

import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.theme.Form;
import org.kvartal.work.Kind;

/**
 * Reads an {@link Offer} from the fields of the form, and does what its buttons for authors say.
 */
final class OfferForm {

  /** More than that have never signed one piece. */
  private static final int MOST_AUTHORS = 20;

  private OfferForm() {}

  /**
   * {@code before} is what was kept so far; fields that the form did not carry stay as they were.
   */
  static Offer read(Form form, Offer before) {
    return new Offer(
        kind(form, before.kind()),
        Language.of(form.text("language")).orElse(before.language()),
        value(form, "title", before.title()),
        value(form, "standfirst", before.standfirst()),
        value(form, "text", before.text()),
        authors(form, before.authors()),
        book(form, before.book()),
        value(form, "expires", before.expires()),
        form.fields().containsKey("ticks")
            ? new Offer.Ticks(form.has("conflict"), form.has("rights"))
            : before.ticks(),
        value(form, "licence", before.licence()),
        value(form, "note", before.note()),
        before.found());
  }

  private static Kind kind(Form form, Kind standard) {
    try {
      return form.has("kind") ? Kind.of(form.text("kind")) : standard;
    } catch (Refusal e) { // an unknown kind: the form shows the one it had
      return standard;
    }
  }

  private static String value(Form form, String field, String standard) {
    return form.fields().containsKey(field) ? form.text(field) : standard;
  }

  private static Offer.Book book(Form form, Offer.Book before) {
    return new Offer.Book(
        value(form, "book.authors", before.authors()),
        value(form, "book.title", before.title()),
        value(form, "book.publisher", before.publisher()),
        value(form, "book.year", before.year()),
        value(form, "book.identifier", before.identifier()));
  }

  private static List<Offer.Author> authors(Form form, List<Offer.Author> before) {
    if (!form.fields().containsKey("authors.0.family")) return before;
    var authors = new ArrayList<Offer.Author>();
    for (int i = 0;
        i < MOST_AUTHORS && form.fields().containsKey("authors." + i + ".family");
        i++) {
      var at = "authors." + i + ".";
      authors.add(
          new Offer.Author(
              form.text(at + "given"),
              form.text(at + "family"),
              form.text(at + "native"),
              form.text(at + "email"),
              form.text(at + "affiliation"),
              form.text(at + "bio")));
    }
    return arranged(authors, form.text("do"));
  }

  /** {@code add-author}, {@code remove-author-2} (counted from 0), {@code up-author-1}. */
  private static List<Offer.Author> arranged(List<Offer.Author> authors, String deed) {
    if (deed.equals("add-author") && authors.size() < MOST_AUTHORS)
      authors.add(Offer.Author.NOBODY);
    var match = java.util.regex.Pattern.compile("(remove|up)-author-(\\d{1,2})").matcher(deed);
    if (match.matches()) {
      int i = Integer.parseInt(match.group(2));
      if (match.group(1).equals("up") && i > 0 && i < authors.size())
        java.util.Collections.swap(authors, i, i - 1);
      if (match.group(1).equals("remove") && i < authors.size()) authors.remove(i);
    }
    if (authors.isEmpty()) authors.add(Offer.Author.NOBODY);
    return authors;
  }
}
