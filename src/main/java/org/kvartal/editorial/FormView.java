package org.kvartal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.platform.Language;
import org.kvartal.platform.Violation;
import org.kvartal.theme.Messages;
import org.kvartal.work.Kind;

/**
 * The form as the template draws it: what was typed, and what is not yet right, each at its place.
 */
public record FormView(
    String tag,
    String callTitle,
    String callHref,
    String action,
    String draft,
    Instant deadline,
    String zone,
    boolean rolling,
    boolean open,
    List<Choice> kinds,
    List<Choice> languages,
    List<Choice> licences,
    String kind,
    String textTag,
    Offer offer,
    List<Signer> authors,
    int min,
    int max,
    String unit,
    int bioMost,
    String manuscript,
    String photo,
    List<Slip> slips,
    String said) {

  /** An option of a select. */
  public record Choice(String code, String label, boolean chosen) {}

  /** One author's fields; the errors are empty where there is none. */
  public record Signer(
      int index,
      int number,
      Offer.Author author,
      Map<String, String> errors,
      boolean first,
      boolean only) {}

  /** Something to mend: the field (also the anchor of its input) and a sentence. */
  public record Slip(String field, String message) {}

  private static final List<String> LICENCES =
      List.of(
          "CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "All rights reserved");

  static FormView of(
      Call call,
      Offer offer,
      String draft,
      Arrived files,
      List<Violation> wrong,
      String said,
      boolean open,
      Language language,
      Messages messages) {
    var slips =
        wrong.stream()
            .map(
                v ->
                    new Slip(
                        v.field(),
                        messages.text(language, v.messageKey(), v.arguments().toArray())))
            .toList();
    var limit = call.limitFor(offer.kind());
    var kinds =
        call.limits().stream()
            .map(
                l ->
                    new Choice(
                        l.kind().code(),
                        messages.text(language, "editorial.kind." + l.kind().code()),
                        l.kind() == offer.kind()))
            .toList();
    return new FormView(
        language.tag(),
        call.title().in(language),
        "/" + language.code() + "/calls/" + call.slug(),
        "/" + language.code() + "/calls/" + call.slug() + "/submit",
        draft,
        call.deadline(),
        call.zone().getId(),
        call.rolling(),
        open,
        kinds,
        languages(offer.language(), language, messages),
        LICENCES.stream()
            .map(
                l ->
                    new Choice(
                        l,
                        l.startsWith("CC")
                            ? l
                            : messages.text(language, "editorial.licence.reserved"),
                        l.equals(offer.licence())))
            .toList(),
        offer.kind().code(),
        offer.language().tag(),
        offer,
        signers(offer, slips),
        limit.min(offer.language()),
        limit.max(offer.language()),
        limit.unit(offer.language()).code(),
        limit.bio(offer.language()),
        files.manuscript(),
        files.photo(),
        slips,
        said);
  }

  /** Names of the files that came already; empty for none. */
  record Arrived(String manuscript, String photo) {
    static final Arrived NONE = new Arrived("", "");

    static Arrived of(Submission draft) {
      return new Arrived(
          draft.file(StoredFile.Role.MANUSCRIPT).map(StoredFile::name).orElse(""),
          draft.file(StoredFile.Role.PHOTO).map(StoredFile::name).orElse(""));
    }
  }

  private static List<Choice> languages(Language chosen, Language language, Messages messages) {
    return Language.all().stream()
        .map(
            l ->
                new Choice(
                    l.code(),
                    messages.text(language, "editorial.language." + l.code()),
                    l == chosen))
        .toList();
  }

  private static List<Signer> signers(Offer offer, List<Slip> slips) {
    var signers = new ArrayList<Signer>();
    for (int i = 0; i < offer.authors().size(); i++) {
      var errors = new LinkedHashMap<String, String>();
      for (var part : List.of("given", "family", "native", "email", "affiliation", "bio"))
        errors.put(part, message(slips, "authors." + i + "." + part));
      signers.add(
          new Signer(
              i, i + 1, offer.authors().get(i), errors, i == 0, offer.authors().size() == 1));
    }
    return signers;
  }

  private static String message(List<Slip> slips, String field) {
    return slips.stream()
        .filter(s -> s.field().equals(field))
        .findFirst()
        .map(Slip::message)
        .orElse("");
  }

  /** For templates: the sentence beside each field of the form; empty where all is well. */
  public Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    for (var field :
        List.of(
            "kind",
            "title",
            "standfirst",
            "text",
            "manuscript",
            "photo",
            "expires",
            "book.title",
            "conflict",
            "rights",
            "note")) errors.put(field, message(slips, field));
    return errors;
  }

  public boolean isShort() {
    return Kind.of(kind).isShort();
  }
}
