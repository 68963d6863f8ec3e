package org.kvartal.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.editorial.Stage;
import org.kvartal.issue.Readiness.Cell;
import org.kvartal.issue.Readiness.Check;
import org.kvartal.issue.Readiness.State;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.work.Kind;

/**
 * What is known of one piece when its readiness is judged. The rules are here and nowhere else:
 * without a text, a description of each picture, a licence and the rights nothing appears; all else
 * is told and left to the editors.
 */
record Facts(
    UUID work,
    Kind kind,
    Language original,
    Text text,
    Optional<Text> translation,
    List<Author> authors,
    String licence,
    Standing standing,
    Doors doors) {

  /** One edition; {@code brokenLinks} are those that the page will not show as links. */
  record Text(
      Language language,
      boolean isEmpty,
      boolean isFinal,
      boolean isApproved,
      int pictures,
      int undescribed,
      int links,
      List<String> brokenLinks) {}

  record Author(UUID id, String name, boolean hasPhoto, Bilingual bio) {}

  /** Where the piece stands with the editors; works that never were submissions are accepted. */
  enum Standing {
    ACCEPTED,
    UNDECIDED,
    REFUSED,
    RIGHTS_NOT_GIVEN;

    /** Of a piece that was sent in; {@code rights}: whether its author gave them. */
    static Standing of(Stage stage, boolean rights) {
      return switch (stage) {
        case DRAFT, SUBMITTED, IN_REVIEW, REVISION -> UNDECIDED;
        case DECLINED, WITHDRAWN -> REFUSED;
        case ACCEPTED, PUBLISHED -> rights ? ACCEPTED : RIGHTS_NOT_GIVEN;
      };
    }
  }

  /** Where things are mended. */
  record Doors(String text, String translation, String people, String approval) {}

  List<Cell> judge() {
    return List.of(
        words(), photo(), bio(), descriptions(), translated(), approval(), rights(), links());
  }

  private Cell words() {
    var door = doors.text;
    if (standing == Standing.REFUSED) return cell(Check.TEXT, State.MISSING, "refused", door);
    if (text.isEmpty) return cell(Check.TEXT, State.MISSING, "missing", door);
    if (standing == Standing.UNDECIDED) return cell(Check.TEXT, State.MISSING, "undecided", door);
    if (!text.isFinal) return cell(Check.TEXT, State.UNDER_WAY, "not-final", door);
    return done(Check.TEXT, door);
  }

  private Cell photo() {
    if (kind.isShort() || authors.isEmpty()) return notWanted(Check.PHOTO);
    var without = authors.stream().filter(a -> !a.hasPhoto).map(Author::name).toList();
    if (without.isEmpty()) return done(Check.PHOTO, doors.people);
    return cell(Check.PHOTO, State.WAITS, "missing", doors.people, String.join(", ", without));
  }

  private Cell bio() {
    if (kind.isShort() || authors.isEmpty()) return notWanted(Check.BIO);
    var none = authors.stream().filter(a -> a.bio.isBlank()).map(Author::name).toList();
    if (!none.isEmpty())
      return cell(Check.BIO, State.WAITS, "missing", doors.people, String.join(", ", none));
    var half =
        authors.stream()
            .filter(a -> a.bio.en().isEmpty() || a.bio.zh().isEmpty())
            .map(Author::name)
            .toList();
    if (half.isEmpty()) return done(Check.BIO, doors.people);
    return cell(Check.BIO, State.UNDER_WAY, "one-language", doors.people, String.join(", ", half));
  }

  private Cell descriptions() {
    int pictures = text.pictures + translation.map(Text::pictures).orElse(0);
    int undescribed = text.undescribed + translation.map(Text::undescribed).orElse(0);
    if (pictures == 0) return notWanted(Check.ALT);
    if (undescribed == 0) return done(Check.ALT, doors.text);
    var door = text.undescribed > 0 ? doors.text : doors.translation;
    return cell(Check.ALT, State.MISSING, "missing", door, undescribed);
  }

  private Cell translated() {
    if (translation.isEmpty())
      return cell(Check.TRANSLATION, State.NOT_WANTED, "none", doors.translation);
    if (translation.get().isEmpty)
      return cell(Check.TRANSLATION, State.WAITS, "begun", doors.translation);
    if (!translation.get().isFinal)
      return cell(Check.TRANSLATION, State.UNDER_WAY, "not-final", doors.translation);
    return done(Check.TRANSLATION, doors.translation);
  }

  private Cell approval() {
    if (text.isApproved) return done(Check.APPROVAL, doors.approval);
    if (kind.isShort()) return notWanted(Check.APPROVAL);
    return cell(Check.APPROVAL, State.WAITS, "missing", doors.approval);
  }

  private Cell rights() {
    if (licence.isBlank()) return cell(Check.RIGHTS, State.MISSING, "no-licence", doors.text);
    if (standing == Standing.RIGHTS_NOT_GIVEN)
      return cell(Check.RIGHTS, State.WAITS, "not-given", doors.approval);
    return done(Check.RIGHTS, doors.text);
  }

  private Cell links() {
    int all = text.links + translation.map(Text::links).orElse(0);
    if (all == 0) return notWanted(Check.LINKS);
    if (!text.brokenLinks.isEmpty())
      return cell(Check.LINKS, State.UNDER_WAY, "broken", doors.text, text.brokenLinks.getFirst());
    var other = translation.map(Text::brokenLinks).orElse(List.of());
    if (other.isEmpty()) return done(Check.LINKS, doors.text);
    return cell(Check.LINKS, State.UNDER_WAY, "broken", doors.translation, other.getFirst());
  }

  private static Cell done(Check check, String door) {
    return cell(check, State.DONE, "done", door);
  }

  private static Cell notWanted(Check check) {
    return cell(check, State.NOT_WANTED, "none", "");
  }

  private static Cell cell(
      Check check, State state, String finding, String door, Object... arguments) {
    return new Cell(check, state, finding, List.of(arguments), door);
  }
}
