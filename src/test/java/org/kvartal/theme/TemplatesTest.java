package org.kvartal.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Bilingual;
import org.kvartal.text.SafeHtml;

class TemplatesTest {

  record View(String title, SafeHtml text, Bilingual name, List<String> list) {}

  static final View VIEW =
      new View("a <b>", new SafeHtml("<i>x</i>"), Bilingual.of("Ada", "艾达"), List.of("1", "2"));

  @TempDir Path themes;
  Templates templates;

  @BeforeEach
  void aTheme() throws IOException {
    Files.createDirectories(themes.resolve("default/templates/reading"));
    Files.writeString(themes.resolve("secret.peb"), "secret");
    var theme = new Theme(themes, "default");
    templates = new Templates(theme, new Messages(theme), new Assets(theme));
  }

  @Test
  void everythingButSafeHtmlIsEscaped() throws IOException {
    assertThat(draw("{{ view.title }}|{{ view.text }}|{{ view.name.zh }}|{{ view.list.size }}"))
        .isEqualTo("a &lt;b&gt;|<i>x</i>|艾达|2");
  }

  @Test
  void noTemplateReachesBeyondItsView() {
    for (var attempt :
        List.of(
            "{{ view.getClass() }}",
            "{{ view.class }}",
            "{{ view.title.getClass() }}",
            "{{ (1).TYPE }}",
            "{{ view.list.iterator() }}",
            "{{ view.toString().getBytes() }}",
            "{% include '../../secret' %}",
            "{% include '/etc/passwd' %}"))
      assertThatThrownBy(() -> draw(attempt)).as(attempt).isInstanceOf(RuntimeException.class);
  }

  @Test
  void anEndlessTemplateEnds() {
    assertThatThrownBy(() -> draw("{% for i in range(0, 99999999) %}xxxxxxxxxxxx{% endfor %}"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aBrokenTemplateTellsItsNameAndLine() {
    assertThatThrownBy(() -> draw("one\n{{ view.nothing }}"))
        .hasMessageContaining("nothing")
        .hasMessageContaining("2");
  }

  private String draw(String source) throws IOException {
    var name = "reading/t" + Math.abs(source.hashCode());
    Files.writeString(themes.resolve("default/templates/" + name + ".peb"), source);
    return templates.draw(name, Map.of("view", VIEW, "lang", "en", "zone", "UTC"), Locale.ENGLISH);
  }
}
