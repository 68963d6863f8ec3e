package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slugs, sort keys, scripts, front matter. */
class NamesTest {

  @Test
  void aSlugIsReadableAsciiOfAnyTitle() {
    assertThat(Slug.of("What’s a “street” worth? Välfärd i Åbo"))
        .hasToString("whats-a-street-worth-valfard-i-abo");
    assertThat(Slug.of("街道记得什么")).hasToString("jie-dao-ji-de-shen-me");
    assertThat(Slug.of("v1.2 / 2013")).hasToString("v1-2-2013");
    assertThat(Slug.of("???")).hasToString("untitled");
  }

  @Test
  void aSlugEndsBetweenWordsAndNeverIsTooLong() {
    var slug = Slug.of("institution ".repeat(20));
    assertThat(slug.value()).hasSizeLessThanOrEqualTo(Slug.MAX).endsWith("institution");
    assertThat(slug.numbered(12).value()).hasSizeLessThanOrEqualTo(Slug.MAX).endsWith("-12");
    assertThat(Slug.of("x".repeat(200)).value()).hasSize(Slug.MAX);
  }

  @Test
  void whatIsNoSlugIsRefused() {
    for (var wrong : new String[] {"", "A", "a.b", "a--b", "-a", "a b", "é"}) {
      assertThatThrownBy(() -> new Slug(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void namesSortByFamilyNameInPinyin() {
    assertThat(SortKey.ofName("周", "国豪").value()).isEqualTo("zhou guohao");
    assertThat(SortKey.ofName("曾", "国藩").value()).isEqualTo("zeng guofan");
    assertThat(SortKey.ofName("Åkesson", "Öivind").value()).isEqualTo("akesson oivind");
    assertThat(SortKey.ofName("单", "一")).isLessThan(SortKey.ofName("周", "一"));
  }

  @Test
  void traditionalIsFoldedIntoSimplified() {
    assertThat(Scripts.simplified("社會保障與養老")).isEqualTo("社会保障与养老");
    assertThat(Scripts.simplified("plain")).isEqualTo("plain");
    assertThat(Scripts.containsHan("a 社")).isTrue();
    assertThat(Scripts.containsHan("a “，”")).isFalse();
  }

  @Test
  void frontMatterKeepsOrderAndRepeatedKeys() {
    var file = "---\ntitle: A: B\nterm: one\nterm: two\n  and more\n# remark\n---\n\n# Text\n";
    var matter = FrontMatter.parse(file);
    assertThat(matter.fields())
        .containsExactly(Map.entry("title", "A: B"), Map.entry("term", "one"));
    assertThat(matter.all("term")).containsExactly("one", "two and more");
    assertThat(matter.body()).isEqualTo("# Text\n");
    assertThat(FrontMatter.parse(matter.write())).isEqualTo(matter);
  }

  @Test
  void aFileWithoutFrontMatterIsAllBody() {
    assertThat(FrontMatter.parse("# Text\n\n---\n\nMore").body())
        .isEqualTo("# Text\n\n---\n\nMore");
    assertThat(FrontMatter.parse("---\nnever closed").body()).isEqualTo("---\nnever closed");
    assertThat(FrontMatter.parse("---\n---\nx").body()).isEqualTo("x");
    assertThat(FrontMatter.parse("---\na: b\n---").get("a")).contains("b");
  }
}
