package org.kvartal.desk;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Network;

/**
 * What the network says of itself, as typed: field → value. {@code version} is that of the state
 * the editor saw.
 */
record NetworkForm(long version, Map<String, String> values) {

  /** A field: its name, the language of its words (empty for none), and how long it may be. */
  public record Field(String name, String tag, int longest, boolean required) {}

  static final List<Field> FIELDS =
      List.of(
          new Field("name_en", "en", 200, true),
          new Field("name_zh", "zh-Hans", 200, true),
          new Field("journal_en", "en", 200, true),
          new Field("journal_zh", "zh-Hans", 200, true),
          new Field("tagline_en", "en", 300, false),
          new Field("tagline_zh", "zh-Hans", 300, false),
          new Field("notice_en", "en", 500, false),
          new Field("notice_zh", "zh-Hans", 500, false),
          new Field("issn", "", 9, false),
          new Field("sender", "", 200, false),
          new Field("months", "", 2, true),
          new Field("zone", "", 60, true));

  static NetworkForm of(Network network) {
    var values = new LinkedHashMap<String, String>();
    both(values, "name", network.name());
    both(values, "journal", network.journal());
    both(values, "tagline", network.tagline());
    both(values, "notice", network.notice());
    values.put("issn", network.issn());
    values.put("sender", network.chosenSender());
    values.put("months", String.valueOf(network.monthsBetween()));
    values.put("zone", network.zone().getId());
    return new NetworkForm(network.version(), values);
  }

  private static void both(Map<String, String> values, String name, Bilingual text) {
    values.put(name + "_en", text.en());
    values.put(name + "_zh", text.zh());
  }

  /** One line each; a field that was not sent is empty. */
  static NetworkForm typed(Map<String, String> sent) {
    var values = new LinkedHashMap<String, String>();
    for (var field : FIELDS)
      values.put(
          field.name(),
          Objects.requireNonNullElse(sent.get(field.name()), "").replaceAll("\\s+", " ").strip());
    var version = Objects.requireNonNullElse(sent.get("version"), "");
    return new NetworkForm(version.matches("\\d{1,18}") ? Long.parseLong(version) : -1, values);
  }

  String value(String field) {
    return Objects.requireNonNullElse(values.get(field), "");
  }

  /** Field → message key of what is wrong with it. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      var value = value(field.name());
      if (field.required() && value.isEmpty()) errors.put(field.name(), "problem.required");
      else if (value.length() > field.longest()) errors.put(field.name(), "desk.settings.too-long");
    }
    if (!value("issn").isEmpty() && !isIssn(value("issn")))
      errors.put("issn", "desk.settings.no-issn");
    if (!errors.containsKey("months") && !value("months").matches("[1-9]|1[0-2]"))
      errors.put("months", "desk.settings.no-months");
    if (!errors.containsKey("zone") && !isZone(value("zone")))
      errors.put("zone", "desk.settings.no-zone");
    return errors;
  }

  /** Seven digits and their check digit (ISO 3297): weights 8 to 2, modulus 11, X for ten. */
  static boolean isIssn(String text) {
    if (!text.matches("\\d{4}-\\d{3}[\\dX]")) return false;
    var digits = text.replace("-", "");
    int sum = 0;
    for (int i = 0; i < 7; i++) sum += (8 - i) * (digits.charAt(i) - '0');
    int check = (11 - sum % 11) % 11;
    return digits.charAt(7) == (check == 10 ? 'X' : (char) ('0' + check));
  }

  private static boolean isZone(String text) {
    try {
      return text.contains("/") && ZoneId.of(text).getId().equals(text);
    } catch (DateTimeException e) { // the form says so beside the field
      return false;
    }
  }

  void into(Network network) {
    network.describe(
        Bilingual.of(value("name_en"), value("name_zh")),
        Bilingual.of(value("journal_en"), value("journal_zh")),
        Bilingual.of(value("tagline_en"), value("tagline_zh")),
        Bilingual.of(value("notice_en"), value("notice_zh")),
        value("issn"));
    network.sendAs(value("sender"));
    network.publishEvery(Integer.parseInt(value("months")), ZoneId.of(value("zone")));
  }

  /** What is different from {@code former}, for the audit trail; empty when nothing is. */
  String since(NetworkForm former) {
    return FIELDS.stream()
        .map(Field::name)
        .filter(f -> !value(f).equals(former.value(f)))
        .map(f -> f + ": “" + former.value(f) + "” → “" + value(f) + "”")
        .collect(Collectors.joining("; "));
  }
}
