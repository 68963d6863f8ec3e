package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;

/**
 * What a careful proof-reader marks. Chinese rules after GB/T 15834-2011 (punctuation) and CY/T
 * 154-2017 (Chinese and English together); English ones after New Hart's Rules.
 */
final class TypographyRules {

  record Rule(String messageKey, Pattern pattern) {}

  private static final String HAN = "\\p{IsHan}";

  private static final List<Rule> BOTH =
      List.of(
          rule("double-space", "(?<=\\S) {2,}(?=\\S)(?![ |])"),
          rule(
              "placeholder",
              "(?i)\\b(?:TODO|TBC|XXX+|lorem ipsum)\\b|（?待补充?）|【[^】\\n]{0,20}待[^】\\n]{0,20}】"));

  private static final List<Rule> ENGLISH =
      List.of(
          rule(
              "straight-quotes",
              "(?<![\\p{L}\\p{N}/=])\"(?=\\S)|(?<=\\S)\"(?![\\p{L}\\p{N}])|(?<=\\p{L})'(?=\\p{L})"),
          rule("doubled-word", "(?i)\\b(?!(?:had|that)\\b)([a-z]{2,})[ \\n]\\1\\b"),
          rule("space-before", "(?<=[\\p{L}\\p{N}]) [,;:.?!](?![.\\d])"),
          rule("no-space-after", "(?<=[a-z]{2})[.,;](?=[A-Z][a-z])"),
          rule("split-word", "(?<=[a-z]{2})- (?=[a-z]{2,})(?!(?:and|or|to)\\b)"),
          rule("double-hyphen", "(?<=[\\p{L}\\p{N} ])--(?=[\\p{L}\\p{N} ])"),
          rule("full-width", "[，。；：？！（）](?!" + HAN + ")(?<!" + HAN + ".)"));

  private static final List<Rule> CHINESE =
      List.of(
          rule(
              "half-width",
              "(?<="
                  + HAN
                  + ")[,;:?!](?=\\s|"
                  + HAN
                  + "|$)|(?<="
                  + HAN
                  + ")\\.(?=\\s*(?:"
                  + HAN
                  + "|$))"),
          rule(
              "half-width-brackets",
              "(?<=" + HAN + ")\\((?=" + HAN + ")|(?<=" + HAN + ")\\)(?=" + HAN + "|[，。；])"),
          rule("straight-quotes", "[\"'](?=" + HAN + ")|(?<=[" + HAN + "。，？！])[\"']"),
          rule(
              "title-marks",
              "<<[^<>\\n]{1,40}>>|〈〈[^\\n]{1,40}〉〉|《[^》\\n]{0,30}《|[“\"]"
                  + HAN
                  + "{2,20}[”\"](?=（?(?:\\d{4}年)?(?:一书|一文|这本书))"),
          rule("doubled-word", "(?<!" + HAN + ")?(的的|了了(?!解)|是是(?!非)|在在|和和|与与|，，|。。(?!。)|、、)"),
          rule("ellipsis", "(?<=" + HAN + ")(?:\\.{3,}|。{3,})"),
          rule(
              "dash",
              "(?<=" + HAN + ")--+(?=" + HAN + ")|(?<=" + HAN + ")—(?!—)(?<!——)(?=" + HAN + ")"),
          rule("space-in-chinese", "(?<=" + HAN + ") (?=" + HAN + ")"));

  private static final Pattern SPACED = Pattern.compile(HAN + " [A-Za-z]|[A-Za-z] " + HAN);
  private static final Pattern UNSPACED = Pattern.compile(HAN + "[A-Za-z]|[A-Za-z]" + HAN);

  private TypographyRules() {}

  private static Rule rule(String name, String pattern) {
    return new Rule("text.check." + name, Pattern.compile(pattern, Pattern.MULTILINE));
  }

  static List<Rule> of(Language language, String text) {
    var rules = new ArrayList<>(BOTH);
    rules.addAll(language == Language.ZH ? CHINESE : ENGLISH);
    if (language == Language.ZH) spacing(text).ifPresent(rules::add);
    return rules;
  }

  /**
   * Between Han and Latin both habits are right, a small space or none; only a text that does now
   * the one and now the other is remarked on, at the places that are fewer.
   */
  private static java.util.Optional<Rule> spacing(String text) {
    long spaced = SPACED.matcher(text).results().count();
    long unspaced = UNSPACED.matcher(text).results().count();
    if (spaced == 0 || unspaced == 0) return java.util.Optional.empty();
    return java.util.Optional.of(
        spaced >= unspaced
            ? new Rule("text.check.spacing-missing", UNSPACED)
            : new Rule("text.check.spacing-surplus", SPACED));
  }
}
