package org.kvartal.translation;

import java.util.List;
import java.util.Locale;

/**
 * What a term says: the concept it names, its words in English, simplified and traditional Chinese,
 * whether they should be used, a note and where it is from.
 */
record Wording(
    String concept,
    String en,
    String hans,
    String hant,
    String status,
    String note,
    String source) {

  static final List<String> HEADS =
      List.of("concept", "en", "zh-Hans", "zh-Hant", "status", "note", "source");
  static final List<String> STATES = List.of("preferred", "admitted", "forbidden");

  Wording {
    concept = line(concept).toLowerCase(Locale.ROOT);
    en = line(en);
    hans = line(hans);
    hant = line(hant);
    status = line(status).isEmpty() ? "preferred" : line(status);
    note = line(note);
    source = line(source);
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** Fields in the order of {@link #HEADS}; missing ones at the end are empty. */
  static Wording of(List<String> row) {
    var full = new java.util.ArrayList<>(row);
    while (full.size() < HEADS.size()) full.add("");
    return new Wording(
        full.get(0), full.get(1), full.get(2), full.get(3), full.get(4), full.get(5), full.get(6));
  }

  List<String> row() {
    return List.of(concept, en, hans, hant, status, note, source);
  }

  /** Message key of what is wrong; empty when nothing is. */
  String error() {
    if (en.isEmpty() || hans.isEmpty()) return "translation.term.both";
    if (!concept.matches("[a-z0-9]+(-[a-z0-9]+)*")) return "translation.term.concept-form";
    if (!STATES.contains(status)) return "translation.term.status-form";
    var words = concept.length() > 100 || en.length() > 200 || hans.length() > 200;
    if (words || hant.length() > 200 || note.length() > 1000 || source.length() > 200)
      return "translation.term.long";
    return "";
  }
}
