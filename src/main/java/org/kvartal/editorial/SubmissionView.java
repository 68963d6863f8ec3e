package org.kvartal.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;

/** A submission as the API tells it. */
public record SubmissionView(
    String id,
    String title,
    String kind,
    String language,
    String stage,
    String turn,
    String since,
    @Nullable String due,
    boolean late,
    @Nullable String work,
    String call,
    List<Author> authors,
    List<File> files,
    Checked preflight,
    List<Deed> history) {

  /** A list in one piece. */
  public record Listing(List<SubmissionView> items, @Nullable String next) {}

  /** One who signs. */
  public record Author(
      String givenName,
      String familyName,
      String nativeName,
      String email,
      String affiliation,
      String bio) {}

  /** A file as it came. */
  public record File(String role, String name, String type, long size, String sha256) {}

  /** What the pre-flight found. */
  public record Checked(Size length, List<Said> errors, List<Said> warnings) {}

  /** The length by script. */
  public record Size(int count, String unit, int min, int max) {}

  /** A sentence about a field. */
  public record Said(String field, String message) {}

  /** A step of the history. */
  public record Deed(String stage, String deed, String note, String by, String at) {}

  static SubmissionView of(Submission s, Language language, Messages messages) {
    return view(s, files(s), history(s), language, messages);
  }

  /** Without what the editors note among themselves. */
  static SubmissionView forAuthor(Submission s, Language language, Messages messages) {
    var told =
        history(s).stream()
            .filter(d -> MineView.TOLD.contains(d.deed()))
            .map(d -> new Deed(d.stage(), d.deed(), "", "", d.at()))
            .toList();
    return view(s, files(s), told, language, messages);
  }

  /** Without files and history, for lists. */
  static SubmissionView brief(Submission s, Language language, Messages messages) {
    return view(s, List.of(), List.of(), language, messages);
  }

  private static SubmissionView view(
      Submission s, List<File> files, List<Deed> history, Language language, Messages messages) {
    return new SubmissionView(
        s.id().toString(),
        s.title(),
        s.kind().code(),
        s.language().code(),
        s.stage().code(),
        s.turn().code(),
        s.since().toString(),
        s.due().map(Object::toString).orElse(null),
        s.late(),
        s.work().map(w -> w.id().toString()).orElse(null),
        s.call().slug(),
        authors(s.offer()),
        files,
        checked(s.preflight(), language, messages),
        history);
  }

  private static List<Author> authors(Offer offer) {
    return offer.authors().stream()
        .filter(a -> !a.isBlank())
        .map(
            a ->
                new Author(
                    a.given(), a.family(), a.nativeName(), a.email(), a.affiliation(), a.bio()))
        .toList();
  }

  private static List<File> files(Submission s) {
    return s.files().stream()
        .map(
            f ->
                new File(
                    f.role().name().toLowerCase(java.util.Locale.ROOT),
                    f.name(),
                    f.type(),
                    f.size(),
                    f.hash()))
        .toList();
  }

  private static Checked checked(Preflight p, Language language, Messages messages) {
    return new Checked(
        new Size(p.count(), p.unit(), p.min(), p.max()),
        said(p.errors(), language, messages),
        said(p.warnings(), language, messages));
  }

  private static List<Said> said(List<Finding> findings, Language language, Messages messages) {
    return findings.stream()
        .map(f -> new Said(f.field(), messages.text(language, f.key(), f.args().toArray())))
        .toList();
  }

  private static List<Deed> history(Submission s) {
    return s.history().stream()
        .map(h -> new Deed(h.stage().code(), h.deed(), h.note(), h.by(), h.at().toString()))
        .toList();
  }
}
