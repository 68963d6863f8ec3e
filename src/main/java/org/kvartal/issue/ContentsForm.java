package org.kvartal.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;

/**
 * The contents of an issue as the API takes them: sections in order, each with its entries in
 * order. A section is named by its {@code slug}, or by a {@code title} in one or both languages.
 */
public class ContentsForm {
  public @Nullable List<SectionForm> sections;

  /** A section of the issue. */
  public static class SectionForm {
    public @Nullable String slug;
    public @Nullable Words title;
    public @Nullable List<EntryForm> entries;
  }

  /** An entry of a section; teaser and featured may be missing. */
  public static class EntryForm {
    public @Nullable String work;
    public @Nullable Words teaser;
    public @Nullable Boolean featured;
  }

  /** A short text in both languages. */
  public static class Words {
    public @Nullable String en;
    public @Nullable String zh;

    Bilingual text() {
      return Bilingual.of(en == null ? "" : en, zh == null ? "" : zh);
    }

    static Bilingual of(@Nullable Words words) {
      return words == null ? Bilingual.NONE : words.text();
    }
  }

  /** Longest teaser, in characters, as the database holds it. */
  static final int TEASER = 1000;

  private record Named(String code, SectionForm form) {}

  /**
   * Fills the issue. Entries of works that stand in it already keep their identity.
   *
   * @param exists whether there is such a work
   * @throws Refusal INVALID with every field that cannot be taken
   */
  void fill(Issue issue, Headings headings, java.util.function.Predicate<UUID> exists) {
    var wrong = new ArrayList<Violation>();
    var named = new ArrayList<Named>();
    var ordered = new ArrayList<Entry>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < list(sections).size(); i++) {
      var section = list(sections).get(i);
      var at = "sections[" + i + "]";
      var code = headings.code(section.slug, Words.of(section.title));
      if (code.isEmpty()) wrong.add(Violation.of(at, "issue.section.unknown"));
      named.add(new Named(code.orElse(""), section));
      for (int j = 0; j < list(section.entries).size(); j++) {
        var form = list(section.entries).get(j);
        var field = at + ".entries[" + j + "]";
        var work = id(form.work).filter(exists);
        if (work.isEmpty()) wrong.add(Violation.of(field + ".work", "issue.entry.no-such-work"));
        else if (!seen.add(work.get()))
          wrong.add(Violation.of(field + ".work", "issue.entry.twice"));
        else ordered.add(entry(issue, code.orElse(""), work.get(), form));
        var teaser = Words.of(form.teaser);
        if (teaser.en().length() > TEASER || teaser.zh().length() > TEASER)
          wrong.add(Violation.of(field + ".teaser", "problem.too-long", TEASER));
      }
    }
    if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
    issue.contain(ordered);
    issue.divideInto(named.stream().map(Named::code).toList());
  }

  /** The ids of all works that are named, whether they exist or not. */
  List<UUID> works() {
    return list(sections).stream()
        .flatMap(section -> list(section.entries).stream())
        .flatMap(entry -> id(entry.work).stream())
        .distinct()
        .toList();
  }

  private static Entry entry(Issue issue, String section, UUID work, EntryForm form) {
    var teaser = Words.of(form.teaser);
    boolean featured = Boolean.TRUE.equals(form.featured);
    var known = issue.entries().stream().filter(e -> e.work().equals(work)).findFirst();
    if (known.isEmpty()) return new Entry(section, work, teaser, featured);
    known.get().standIn(section);
    known.get().advertise(teaser, featured);
    return known.get();
  }

  /** Finds a section by its code or its title; makes one of a new title. */
  interface Headings {
    Optional<String> code(@Nullable String slug, Bilingual title);
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException e) { // told as an unknown work
      return Optional.empty();
    }
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
