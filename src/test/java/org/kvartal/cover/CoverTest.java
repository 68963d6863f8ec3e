package org.kvartal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.w3c.dom.Document;

class CoverTest {
  static final Letters LETTERS = new Letters(Path.of("themes/default/fonts"));
  static final Bilingual NETWORK = Bilingual.of("Lakeshore Network", "湖岸研究网");
  static final Bilingual STREET = Bilingual.of("What a street remembers", "街道记得什么");
  static final Bilingual WATER = Bilingual.of("The long way to the water", "通往水边的长路");

  static Cover cover(Bilingual... titles) {
    return cover("2025-4", titles);
  }

  static Cover cover(String id, Bilingual... titles) {
    return new Cover(
        id, 2025, "4", Season.WINTER, Ground.PAPER, NETWORK, List.of(titles), Language.EN);
  }

  @Test
  void theSameIssueAlwaysHasTheSameFace() {
    assertThat(cover(STREET, WATER).svg(LETTERS))
        .isEqualTo(cover(STREET, WATER).svg(new Letters(Path.of("themes/default/fonts"))));
    assertThat(cover(STREET).png(LETTERS, 1)).isEqualTo(cover(STREET).png(LETTERS, 1));
  }

  @Test
  void anotherIssueHasAnotherFace() {
    assertThat(cover("2025-4", STREET).svg(LETTERS))
        .isNotEqualTo(cover("2025-3", STREET).svg(LETTERS));
  }

  @Test
  void theFileIsSmallAndNeedsNothingElse() throws Exception {
    var svg =
        cover(STREET, WATER, Bilingual.of("Night markets, last bus", "末班车之后的夜市")).svg(LETTERS);

    assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "<text", "font", "href", "style");
    assertThat(parsed(svg).getDocumentElement().getTagName()).isEqualTo("svg");
  }

  @Test
  void coordinatesAreWhole() throws Exception {
    var paths = parsed(cover(STREET).svg(LETTERS)).getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      assertThat(paths.item(i).getAttributes().getNamedItem("d").getNodeValue())
          .doesNotContain(".");
    }
  }

  @Test
  void thoseWhoDoNotSeeItAreToldWhatItSays() throws Exception {
    var title = parsed(cover(STREET).svg(LETTERS)).getElementsByTagName("title").item(0);
    assertThat(title.getTextContent())
        .isEqualTo("Lakeshore Network · 4 · Winter 2025 · What a street remembers");
  }

  @Test
  @Timeout(60)
  void hostileTitlesAreDrawnOrLeftAwayButNeverBreakTheFile() throws Exception {
    var hostile =
        List.of(
            "<script>alert(1)</script>",
            "]]>&amp;<!-- \u0000\u0008\uFFFE \uD800",
            "🙂🙂🙂",
            "\u202Egnp.exe\u200D",
            "e\u0301".repeat(2000),
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(40),
            "没有标点".repeat(500),
            "word ".repeat(800),
            "   ",
            "");
    for (var en : hostile) {
      for (var language : Language.values()) {
        var svg =
            cover(Bilingual.of(en, en), STREET, Bilingual.of("", en)).in(language).svg(LETTERS);
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.replace("http://www.w3.org", "")).doesNotContain("href");
      }
    }
  }

  @Test
  void picturesHaveTheirSizes() throws Exception {
    var sheet = ImageIO.read(new ByteArrayInputStream(cover(STREET).png(LETTERS, 1)));
    var card = ImageIO.read(new ByteArrayInputStream(cover(STREET).card(LETTERS)));

    assertThat(List.of(sheet.getWidth(), sheet.getHeight())).containsExactly(600, 800);
    assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(1200, 630);
    assertThat(sheet.getRGB(3, 3) & 0xffffff).isEqualTo(0xfbfaf6);
  }

  @Test
  void theLowerThirdStaysFreeOfLand() {
    for (int i = 0; i < 200; i++) {
      var terrain = new Terrain("issue " + i, 600, 84, 478);
      for (int x = 0; x <= 600; x += 10) {
        assertThat(terrain.shoreAt(x)).as("issue %s at %s", i, x).isBetween(400.0, 550.0);
      }
    }
  }

  @Test
  void seasonsFollowTheNumber() {
    assertThat(Season.of(1)).isEqualTo(Season.SPRING);
    assertThat(Season.of(4)).isEqualTo(Season.WINTER);
    assertThat(Season.of(5)).isEqualTo(Season.SPRING);
    assertThat(Season.WINTER.in(2013)).isEqualTo(Bilingual.of("Winter 2013", "2013年冬季号"));
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
