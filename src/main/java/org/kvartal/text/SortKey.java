package org.kvartal.text;

import java.util.Map;

/**
 * Where a name stands in an alphabetical list: lower-case ASCII, Han as pinyin without tones.
 * Compare by plain character order.
 */
public record SortKey(String value) implements Comparable<SortKey> {

  /**
   * Family names that are read otherwise than the same character elsewhere (Xiandai Hanyu Cidian,
   * 7th edition); ICU knows only the common reading.
   */
  private static final Map<String, String> FAMILY_NAMES =
      Map.ofEntries(
          Map.entry("曾", "zeng"),
          Map.entry("单", "shan"),
          Map.entry("單", "shan"),
          Map.entry("解", "xie"),
          Map.entry("仇", "qiu"),
          Map.entry("查", "zha"),
          Map.entry("盖", "ge"),
          Map.entry("蓋", "ge"),
          Map.entry("朴", "piao"),
          Map.entry("区", "ou"),
          Map.entry("區", "ou"),
          Map.entry("任", "ren"),
          Map.entry("覃", "qin"),
          Map.entry("翟", "zhai"),
          Map.entry("乐", "yue"),
          Map.entry("樂", "yue"),
          Map.entry("缪", "miao"),
          Map.entry("繆", "miao"),
          Map.entry("种", "chong"),
          Map.entry("召", "shao"),
          Map.entry("尉迟", "yuchi"),
          Map.entry("尉遲", "yuchi"),
          Map.entry("万俟", "moqi"),
          Map.entry("长孙", "zhangsun"),
          Map.entry("長孫", "zhangsun"),
          Map.entry("宁", "ning"),
          Map.entry("甯", "ning"),
          Map.entry("葛", "ge"),
          Map.entry("那", "na"),
          Map.entry("逄", "pang"),
          Map.entry("洗", "xian"),
          Map.entry("冼", "xian"),
          Map.entry("折", "she"),
          Map.entry("黑", "he"),
          Map.entry("秘", "bi"),
          Map.entry("员", "yun"),
          Map.entry("重", "chong"));

  public static SortKey of(String text) {
    return new SortKey(plain(text));
  }

  /** Family name first, whatever the order of display. */
  public static SortKey ofName(String familyName, String givenName) {
    var family = FAMILY_NAMES.getOrDefault(familyName.strip(), plain(familyName));
    return new SortKey((family.replace(" ", "") + " " + plain(givenName).replace(" ", "")).strip());
  }

  private static String plain(String text) {
    return Scripts.ascii(text).replaceAll("[^a-z0-9]+", " ").strip();
  }

  @Override
  public int compareTo(SortKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
