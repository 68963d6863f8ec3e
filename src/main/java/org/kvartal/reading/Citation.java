package org.kvartal.reading;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;

/**
 * How an article is cited: in words, and as BibTeX, RIS and CSL JSON. {@code number} is the issue's
 * number within its year, empty outside of an issue.
 */
record Citation(
    String key,
    List<Person> authors,
    String title,
    Language language,
    String journal,
    LocalDate date,
    String year,
    String number,
    String issn,
    String url,
    String licence) {

  /** The reference in words: {@code journal} stands between the other two and may be in italics. */
  public record Words(String before, String journal, String after) {}

  Words words() {
    return language == Language.ZH ? chinese() : english();
  }

  private Words english() {
    var who = names(this::familyFirst, Person::latinName);
    var issue = number.isEmpty() ? " " + year : " " + year + ", no. " + number;
    return new Words(
        (who.isEmpty() ? "" : who + ". ") + "“" + title + closing() + "” ", journal, issue + ".");
  }

  private String closing() {
    return title.matches(".*[?!.…]$") ? "" : ".";
  }

  private Words chinese() {
    var who = authors.stream().map(a -> a.name(Language.ZH)).collect(Collectors.joining("、"));
    var issue = number.isEmpty() ? year + "年" : year + "年第" + number + "期";
    return new Words(
        (who.isEmpty() ? "" : who + "：") + "《" + title + "》，", "《" + journal + "》", issue + "。");
  }

  private interface Naming {
    String of(Person person);
  }

  /** Aldén, Mira, Tobias Renn, and Lin Zhiyuan: only the first is turned round (Chicago). */
  private String names(Naming first, Naming others) {
    var names = new ArrayList<String>();
    for (var author : authors) names.add(names.isEmpty() ? first.of(author) : others.of(author));
    if (names.size() < 2) return String.join("", names);
    var last = names.removeLast();
    return String.join(", ", names) + ", and " + last;
  }

  private String familyFirst(Person person) {
    if (person.family().isEmpty() || person.given().isEmpty()) return person.latinName();
    return person.family() + ", " + person.given();
  }

  String bibtex() {
    var lines = new ArrayList<String>();
    field(lines, "author", authors.stream().map(this::listed).collect(Collectors.joining(" and ")));
    field(lines, "title", title);
    field(lines, "journal", journal);
    field(lines, "year", year);
    field(lines, "number", number);
    field(lines, "date", date.toString());
    field(lines, "issn", issn);
    field(lines, "url", url);
    field(lines, "langid", language == Language.ZH ? "chinese" : "english");
    return "@article{" + key + ",\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static void field(List<String> lines, String name, String value) {
    if (!value.isEmpty()) lines.add("  " + name + " = {" + tex(value) + "}");
  }

  private static String tex(String value) {
    return value.replaceAll("[{}\\\\]", "").replaceAll("([%&$#_])", "\\\\$1");
  }

  private String listed(Person person) {
    return language == Language.ZH && !person.han().isEmpty()
        ? "{" + person.han() + "}"
        : familyFirst(person);
  }

  String ris() {
    var lines = new ArrayList<String>();
    lines.add("TY  - JOUR");
    authors.forEach(a -> line(lines, "AU", listed(a).replaceAll("[{}]", "")));
    line(lines, "TI", title);
    line(lines, "JO", journal);
    line(lines, "PY", year);
    line(lines, "DA", date.toString().replace('-', '/'));
    line(lines, "IS", number);
    line(lines, "SN", issn);
    line(lines, "LA", language.code());
    line(lines, "UR", url);
    lines.add("ER  - ");
    return String.join("\r\n", lines) + "\r\n";
  }

  private static void line(List<String> lines, String tag, String value) {
    if (!value.isBlank()) lines.add(tag + "  - " + value.replaceAll("\\s+", " "));
  }

  String csl() {
    var people = Json.createArrayBuilder();
    authors.forEach(a -> people.add(cslName(a)));
    JsonArrayBuilder day =
        Json.createArrayBuilder()
            .add(date.getYear())
            .add(date.getMonthValue())
            .add(date.getDayOfMonth());
    var item =
        Json.createObjectBuilder()
            .add("id", key)
            .add("type", "article-journal")
            .add("title", title)
            .add("container-title", journal)
            .add("author", people)
            .add(
                "issued",
                Json.createObjectBuilder().add("date-parts", Json.createArrayBuilder().add(day)))
            .add("language", language.tag())
            .add("URL", url);
    if (!number.isEmpty()) item.add("issue", number);
    if (!issn.isEmpty()) item.add("ISSN", issn);
    return Json.createArrayBuilder().add(item).build().toString();
  }

  private JsonObjectBuilder cslName(Person person) {
    var name = Json.createObjectBuilder();
    if (language == Language.ZH && !person.han().isEmpty())
      return name.add("literal", person.han());
    if (person.family().isEmpty() || person.given().isEmpty())
      return name.add("literal", person.latinName());
    return name.add("family", person.family()).add("given", person.given());
  }
}
