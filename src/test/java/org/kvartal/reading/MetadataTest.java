package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class MetadataTest {

  @Test
  void noTitleCanEndTheScriptElementItStandsIn() {
    var citation =
        CitationTest.citation(Language.EN, "</script><script>alert(1)", CitationTest.ADA);
    var json = Metadata.article(citation, "Lakeshore & Co", "", "").html();
    assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
    try (var reader = Json.createReader(new StringReader(json))) {
      assertThat(reader.readObject().getString("headline")).isEqualTo("</script><script>alert(1)");
    }
  }

  @Test
  void everyAuthorHasALineOfTheirOwnForScholars() {
    var citation = CitationTest.citation(Language.ZH, "街道", CitationTest.TAO, CitationTest.ADA);
    assertThat(Metadata.scholarly(citation, "湖岸研究网", ""))
        .filteredOn(m -> m.name().equals("citation_author"))
        .extracting(Metadata.Meta::content)
        .isEqualTo(List.of("陶若溪", "Ada Berg"));
  }
}
