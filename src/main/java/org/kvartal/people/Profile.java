package org.kvartal.people;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kvartal.platform.Bilingual;

/** What a person tells of themselves, as typed. */
public record Profile(
    String given,
    String family,
    String han,
    boolean familyFirst,
    String orcid,
    String affiliationEn,
    String affiliationZh,
    String bioEn,
    String bioZh) {

  /** {@code field} gives what was typed in the field of that name; empty when it was not sent. */
  static Profile typed(UnaryOperator<String> field) {
    return new Profile(
        field.apply("given").strip(),
        field.apply("family").strip(),
        field.apply("han").strip(),
        field.apply("order").equals("family"),
        Orcid.typed(field.apply("orcid")).value(),
        field.apply("affiliationEn").strip(),
        field.apply("affiliationZh").strip(),
        field.apply("bioEn").strip(),
        field.apply("bioZh").strip());
  }

  static Profile of(Person person) {
    return new Profile(
        person.given(),
        person.family(),
        person.han(),
        person.order() == Person.Order.FAMILY_FIRST,
        person.orcid(),
        person.affiliation().en(),
        person.affiliation().zh(),
        person.bio().en(),
        person.bio().zh());
  }

  /**
   * The key of the sentence that says what is wrong; empty when nothing is. Limits are columns'.
   */
  String objection() {
    if ((given + family + han).isEmpty()) return "people.signup.name";
    if (!new Orcid(orcid).isRight()) return "people.profile.orcid-wrong";
    var isLong =
        given.length() > 100
            || family.length() > 100
            || han.length() > 60
            || affiliationEn.length() > 300
            || affiliationZh.length() > 300
            || bioEn.length() > 5000
            || bioZh.length() > 5000;
    return isLong ? "people.profile.long" : "";
  }

  void tell(Person person) {
    var order = familyFirst ? Person.Order.FAMILY_FIRST : Person.Order.GIVEN_FIRST;
    person.rename(given, family, han, order);
    person.identifyBy(orcid);
    person.describe(Bilingual.of(affiliationEn, affiliationZh), Bilingual.of(bioEn, bioZh));
  }

  /** For addresses: the Latin name, or else the Chinese one. */
  String nameInAddress() {
    var latin = (given + " " + family).strip().toLowerCase(Locale.ROOT);
    return latin.isEmpty() ? han : latin;
  }
}
