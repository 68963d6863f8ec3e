package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.text.Slug;

/** Finds the network's sections by code or by title. */
@ApplicationScoped
public class Sections implements ContentsForm.Headings {

  private final Issues issues;

  @Inject
  Sections(Issues issues) {
    this.issues = issues;
  }

  /**
   * The code of the section with this code, else with this title in either language, else of a new
   * one; empty when neither was given or there is no section of that code and no title.
   */
  @Override
  public Optional<String> code(@Nullable String slug, Bilingual title) {
    var all = issues.sections();
    if (slug != null && !slug.isBlank()) {
      var code = slug.strip();
      if (all.stream().anyMatch(s -> s.code().equals(code))) return Optional.of(code);
      if (!Slug.isSlug(code) || code.length() > 60) return Optional.empty();
      return Optional.of(make(code, title.isBlank() ? Bilingual.of(words(code), "") : title, all));
    }
    if (title.isBlank()) return Optional.empty();
    return all.stream()
        .filter(s -> isSame(s.name(), title))
        .map(Section::code)
        .findFirst()
        .or(() -> Optional.of(make(free(title, all), title, all)));
  }

  private static boolean isSame(Bilingual one, Bilingual other) {
    return !other.en().isEmpty() && one.en().equalsIgnoreCase(other.en())
        || !other.zh().isEmpty() && one.zh().equals(other.zh());
  }

  private static String free(Bilingual title, List<Section> all) {
    var slug = Slug.of(title.en().isEmpty() ? title.zh() : title.en());
    var wanted = slug.value().length() > 50 ? slug.value().substring(0, 50) : slug.value();
    var code = wanted.replaceAll("-+$", "");
    for (int i = 2; isTaken(code, all); i++) code = wanted + "-" + i;
    return code;
  }

  private static boolean isTaken(String code, List<Section> all) {
    return all.stream().anyMatch(s -> s.code().equals(code));
  }

  private String make(String code, Bilingual title, List<Section> all) {
    int last = all.stream().mapToInt(Section::place).max().orElse(0);
    issues.add(new Section(code, title, last + 1));
    return code;
  }

  /** {@code from-the-field} as a title: From the field. */
  private static String words(String code) {
    var words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The names of all sections, by code. */
  public Map<String, Bilingual> names() {
    var names = new HashMap<String, Bilingual>();
    issues.sections().forEach(s -> names.put(s.code(), s.name()));
    return names;
  }
}
