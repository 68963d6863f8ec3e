package org.kvartal.reading;

import java.util.ArrayList;
import java.util.List;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;

/**
 * A person as a page names them. {@code joint} goes before the name in a row of names, {@code twin}
 * behind it: the name in the other script, with the space or the brackets that belong to it. {@code
 * photo} is an address; every text may be empty.
 */
public record Signature(
    String joint,
    String name,
    String twin,
    String twinTag,
    String href,
    String photo,
    String affiliation,
    String bio,
    String bioTag,
    String orcid) {

  /** A Chinese name of this length stays on the line of the other one. */
  private static final int SHORT = 4;

  static Signature of(Person person, Language language, String joint) {
    var twin = person.twin(language);
    var around =
        language == Language.ZH
            ? "（" + twin + "）"
            : (twin.length() <= SHORT ? "\u00a0" : " ") + twin;
    var bio = person.bio().in(language);
    var bioIn = person.bio().exactly(language).isEmpty() ? language.other() : language;
    return new Signature(
        joint,
        person.name(language),
        twin.isEmpty() ? "" : around,
        language.other().tag(),
        person.listed() ? "/" + language.code() + "/people/" + person.slug() : "",
        person.photo().isEmpty() ? "" : "/media/" + person.photo(),
        person.affiliation().in(language),
        bio,
        bioIn.tag(),
        person.orcid());
  }

  /** A row of names: Ada, Grace and Mary; 艾达、格蕾丝、玛丽. */
  static List<Signature> row(List<Person> people, Language language) {
    var row = new ArrayList<Signature>();
    for (int i = 0; i < people.size(); i++)
      row.add(of(people.get(i), language, joint(i, people.size(), language)));
    return List.copyOf(row);
  }

  private static String joint(int place, int size, Language language) {
    if (place == 0) return "";
    if (language == Language.ZH) return "、";
    return place == size - 1 ? " and " : ", ";
  }
}
