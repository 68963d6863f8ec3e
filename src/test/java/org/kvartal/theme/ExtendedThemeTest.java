package org.kvartal.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendedThemeTest {

  @TempDir Path themes;

  @BeforeEach
  void twoThemes() throws IOException {
    write("default/templates/page.peb", "{% include 'masthead' %} page");
    write("default/templates/masthead.peb", "plain");
    write("plum/theme.properties", "extends=default\n");
    write("plum/templates/masthead.peb", "band");
  }

  @Test
  void aThemeReplacesOnlyWhatItHas() {
    assertThat(draw("default", "page")).isEqualTo("plain page");
    assertThat(draw("plum", "page")).isEqualTo("band page");
  }

  @Test
  void theThemeInTheRepositoryExtendsTheDefaultOne() {
    var plum = new Theme(Path.of("themes"), "plum");
    assertThat(plum.folders()).hasSize(2);
    assertThat(plum.file("templates/layout.peb").orElseThrow())
        .startsWith(Path.of("themes/default"));
    assertThat(plum.file("assets/tokens.css").orElseThrow()).startsWith(Path.of("themes/plum"));
  }

  @Test
  void aChangedTemplateIsReadWithoutARestartAndChangesTheStamp() throws Exception {
    var templates = templates("plum");
    assertThat(templates.draw("page", Map.of(), Locale.ENGLISH)).isEqualTo("band page");
    var before = templates.stamp();
    write("plum/templates/masthead.peb", "new");
    Files.setLastModifiedTime(
        themes.resolve("plum/templates/masthead.peb"),
        java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    Thread.sleep(1_100); // files are looked at once a second
    assertThat(templates.draw("page", Map.of(), Locale.ENGLISH)).isEqualTo("new page");
    assertThat(templates.stamp()).isNotEqualTo(before);
  }

  @Test
  void aBrokenTemplateTellsWhereAndWhy() throws IOException {
    write("plum/templates/page.peb", "one\n{% if %}");
    assertThatThrownBy(() -> draw("plum", "page"))
        .isInstanceOfSatisfying(
            PebbleException.class,
            broken -> assertThat(Templates.where(broken)).startsWith("page:2 "));
  }

  @Test
  void theLastResortIsAPageWithoutATemplateThatEscapes() {
    var problem = new Problem("about:blank", "A <b>", 500, "told & \"sorry\"", java.util.List.of());
    assertThat(Problems.plainPage(problem))
        .contains("<h1>A &lt;b>")
        .contains("told &amp; &quot;sorry&quot;");
  }

  private String draw(String theme, String template) {
    return templates(theme).draw(template, Map.of(), Locale.ENGLISH);
  }

  private Templates templates(String name) {
    var theme = new Theme(themes, name);
    return new Templates(theme, new Messages(theme), new Assets(theme));
  }

  private void write(String name, String text) throws IOException {
    var file = themes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
