package org.kvartal.editorial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.text.Length;
import org.kvartal.text.Markdown;
import org.kvartal.work.Kind;

/**
 * The pre-flight: looks an offer through before it is sent. Errors stop it (something is missing or
 * too long); warnings are for the author to weigh.
 */
final class Checks {

  private final Offer offer;
  private final Limit limit;
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  private Checks(Offer offer, Limit limit) {
    this.offer = offer;
    this.limit = limit;
  }

  /** {@code photo}: the bytes of the portrait, null when none was sent. */
  static Preflight of(Offer offer, Call call, byte @Nullable [] photo) {
    var checks = new Checks(offer, call.limitFor(offer.kind()));
    if (!call.takes(offer.kind()))
      checks.error("kind", "editorial.check.kind", offer.kind().code());
    checks.fields();
    checks.people();
    checks.text();
    checks.photo(photo);
    checks.warnings.addAll(offer.found());
    return checks.result();
  }

  /** What keeps a text from being taken in at all, even where no author can mend it on the spot. */
  static boolean isFatal(Finding finding) {
    return !finding.key().startsWith("editorial.check.long")
        && !finding.key().equals("editorial.check.bio")
        && !finding.key().equals("editorial.check.tick")
        && !finding.key().equals("editorial.check.expires")
        && !finding.key().equals("editorial.check.book");
  }

  private void fields() {
    required("title", offer.title());
    longest("title", offer.title(), 300);
    longest("standfirst", offer.standfirst(), 1000);
    longest("note", offer.note(), 4000);
    if (!offer.ticks().conflict()) error("conflict", "editorial.check.tick");
    if (!offer.ticks().rights()) error("rights", "editorial.check.tick");
    if (offer.kind() == Kind.ANNOUNCEMENT && date(offer.expires()).isEmpty())
      error("expires", "editorial.check.expires");
    if (offer.kind() == Kind.PUBLICATION && offer.book().title().isBlank())
      error("book.title", "editorial.check.book");
    var book = offer.book();
    longest("book.title", book.title(), 500);
    longest("book.authors", book.authors(), 500);
    longest("book.publisher", book.publisher(), 300);
    longest("book.year", book.year(), 20);
    longest("book.identifier", book.identifier(), 300);
  }

  private void people() {
    var authors = offer.authors().stream().filter(a -> !a.isBlank()).toList();
    if (authors.isEmpty()) error("authors.0.family", "editorial.check.author");
    for (int i = 0; i < offer.authors().size(); i++) {
      var a = offer.authors().get(i);
      var at = "authors." + i + ".";
      if (a.isBlank()) continue;
      if (a.name().isBlank()) error(at + "family", "editorial.check.author");
      longest(at + "given", a.given(), 100);
      longest(at + "family", a.family(), 100);
      longest(at + "native", a.nativeName(), 60);
      longest(at + "affiliation", a.affiliation(), 300);
      if (!a.email().isBlank() && !EmailAddress.isValid(a.email()))
        error(at + "email", "problem.email");
      bio(at, a.bio());
    }
    if (!authors.isEmpty() && authors.stream().allMatch(a -> a.email().isBlank()))
      error("authors.0.email", "editorial.check.email");
  }

  private void bio(String at, String bio) {
    var count = Length.of(bio);
    var most = limit.bio(offer.language());
    if (bio.isBlank()) warn(at + "bio", "editorial.check.no-bio");
    else if (most > 0 && count.total() > most)
      error(
          at + "bio",
          "editorial.check.bio",
          count.total(),
          most,
          limit.unit(offer.language()).code());
  }

  private void text() {
    var text = offer.text();
    if (text.isBlank()) {
      if (!offer.kind().isShort()) error("text", "editorial.check.text");
      return;
    }
    var count = Length.count(text, offer.language());
    var unit = count.unit().code();
    int max = limit.max(offer.language());
    int min = limit.min(offer.language());
    if (max > 0 && count.count() > max)
      error("text", "editorial.check.long." + unit, count.count(), max);
    if (count.count() < min) warn("text", "editorial.check.short." + unit, count.count(), min);
    for (var link : Markdown.links(text))
      if (!link.isAllowed()) warn("text", "editorial.check.link", cut(link.url()));
    long bare = Markdown.images(text).stream().filter(i -> i.alt().isBlank()).count();
    if (bare > 0) warn("text", "editorial.check.alt", bare);
  }

  private void photo(byte @Nullable [] bytes) {
    if (bytes == null) {
      if (!offer.kind().isShort()) warn("photo", "editorial.check.no-photo");
      return;
    }
    var photo = Photo.of(bytes);
    if (photo.isEmpty()) {
      error("photo", "editorial.check.no-picture");
      return;
    }
    var p = photo.get();
    if (Math.min(p.width(), p.height()) < Photo.SMALLEST)
      warn("photo", "editorial.check.photo-small", p.width(), p.height(), Photo.SMALLEST);
    if (p.sharpness() < Photo.BLURRED) warn("photo", "editorial.check.photo-blurred");
  }

  private Preflight result() {
    var count = Length.count(offer.text(), offer.language());
    int max = limit.max(offer.language());
    int beyond = max == 0 ? -1 : Length.beyond(offer.text(), max, count.unit()).orElse(-1);
    return new Preflight(
        count.count(),
        count.unit().code(),
        limit.min(offer.language()),
        max,
        beyond,
        List.copyOf(errors),
        List.copyOf(warnings));
  }

  static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.strip()));
    } catch (DateTimeException e) { // told beside the field
      return Optional.empty();
    }
  }

  private void required(String field, String value) {
    if (value.isBlank()) error(field, "problem.required");
  }

  private void longest(String field, String value, int most) {
    if (value.length() > most) error(field, "problem.too-long", most);
  }

  private static String cut(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  private void error(String field, String key, Object... args) {
    errors.add(Finding.of(field, key, args));
  }

  private void warn(String field, String key, Object... args) {
    warnings.add(Finding.of(field, key, args));
  }
}
