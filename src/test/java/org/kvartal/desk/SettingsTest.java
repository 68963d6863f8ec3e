package org.kvartal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;

class SettingsTest {

  static final Bilingual NAME = Bilingual.of("Harbour Network", "港湾研究网");

  @Test
  void theCheckDigitOfAnIssnIsChecked() {
    for (var right : List.of("0378-5955", "2434-561X", "0000-0000"))
      assertThat(NetworkForm.isIssn(right)).as(right).isTrue();
    for (var wrong : List.of("0378-5954", "03785955", "2434-5610", "abcd-efgh", "２434-561X"))
      assertThat(NetworkForm.isIssn(wrong)).as(wrong).isFalse();
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndNothingElseIs() {
    var sent = new HashMap<>(NetworkForm.of(new Network(NAME, NAME)).values());
    sent.putAll(Map.of("name_zh", " ", "issn", "1234-5678", "months", "13", "zone", "CET"));
    assertThat(NetworkForm.typed(sent).errors())
        .containsOnlyKeys("name_zh", "issn", "months", "zone");
    assertThat(NetworkForm.of(new Network(NAME, NAME)).errors()).isEmpty();
  }

  @Test
  void whatWasTypedReachesTheNetworkAndTheTrailTellsBothStates() {
    var network = new Network(NAME, NAME);
    var former = NetworkForm.of(network);
    var sent = new HashMap<>(former.values());
    sent.put("journal_en", "  Harbour\n Quarterly ");
    sent.put("zone", "Asia/Shanghai");
    var form = NetworkForm.typed(sent);
    form.into(network);
    assertThat(network.journal().en()).isEqualTo("Harbour Quarterly");
    assertThat(network.zone().getId()).isEqualTo("Asia/Shanghai");
    assertThat(form.since(former))
        .isEqualTo(
            "journal_en: “Harbour Network” → “Harbour Quarterly”;"
                + " zone: “Europe/Copenhagen” → “Asia/Shanghai”");
    assertThat(NetworkForm.of(network).since(form)).isEmpty();
  }

  @Test
  void linesStandInTheOrderOfTheirNumbersAndNewOnesGetACode() {
    var list =
        ShortList.typed(
            List.of("pensions", "housing", "", ""),
            List.of("Pensions", "Housing", "Elder care", ""),
            List.of("养老金", "住房", "老年照护", ""),
            List.of("2", "1", "1.5", ""),
            Set.of());
    assertThat(list.error(Set.of("pensions", "housing"), Map.of())).isEmpty();
    assertThat(list.named(Set.of("pensions", "housing", "elder-care")).keySet())
        .containsExactly("housing", "elder-care-2", "pensions");
  }

  @Test
  void whatIsUsedStaysAndEveryNameIsInBothLanguages() {
    assertThat(error("pensions", "Pensions", "养老金", true, 3)).isEqualTo("desk.settings.list-used");
    assertThat(error("pensions", "Pensions", "养老金", true, 0)).isEmpty();
    assertThat(error("pensions", "Pensions", "", false, 0)).isEqualTo("desk.settings.list-both");
    assertThat(error("lost", "Lost", "失", false, 0)).isEqualTo("desk.settings.list-unknown");
    assertThat(error("pensions", "x".repeat(101), "金", false, 0))
        .isEqualTo("desk.settings.list-long");
  }

  @Test
  void thePageRunsNothingThatWasTyped() {
    for (var language : Language.all()) {
      var html = DeskPage.draw("desk/settings", view(), language);
      assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert");
      assertThat(html).doesNotContain("desk.settings.").contains("name=\"gone\"");
    }
  }

  private static SettingsViews.View view() {
    var bad = DeskPage.SCRIPT;
    var fields =
        NetworkForm.FIELDS.stream()
            .map(f -> new SettingsViews.FieldView(f.name(), bad, f.tag(), f.longest(), true, bad))
            .toList();
    var line = new SettingsViews.LineView(bad, bad, bad, 0, 1);
    var lists =
        ShortLists.KINDS.stream()
            .map(k -> new SettingsViews.ListView(k, List.of(line), bad))
            .toList();
    var past = new SettingsViews.Past(Instant.parse("2026-11-24T11:00:00Z"), bad, bad);
    var wrong = List.of(new SettingsViews.Wrong("issn", bad));
    return new SettingsViews.View(1, fields, lists, wrong, bad, true, true, "saved", List.of(past));
  }

  private static String error(String code, String en, String zh, boolean gone, long uses) {
    var list = new ShortList(List.of(new ShortList.Line(code, en, zh, gone)));
    return list.error(Set.of("pensions"), Map.of("pensions", uses))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
