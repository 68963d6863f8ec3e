package org.kvartal.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;

/**
 * How long a text is, by script: each Han character (and kana) counts one, each run of other
 * letters and digits counts one word. {@code words} are the runs, {@code characters} the Han
 * characters, {@code total} both together, which is what limits are held against.
 *
 * <p>Marks of Markdown, addresses of links, pictures and their descriptions, punctuation and spaces
 * do not count; notes, headings and tables do. {@code assets/length.js} counts by the same rules in
 * the browser; {@code src/test/resources/text/length.json} is the table both are held against.
 */
public record Length(int words, int characters) {

  public static final Length ZERO = new Length(0, 0);

  /** What a limit is counted in: English texts in words, Chinese ones in characters. */
  public enum Unit {
    WORDS,
    CHARACTERS;

    public static Unit of(Language language) {
      return language == Language.ZH ? CHARACTERS : WORDS;
    }

    public String code() {
      return this == WORDS ? "words" : "characters";
    }
  }

  /** A count as it is shown and compared. */
  public record Count(int count, Unit unit) {}

  /** What is not text in Markdown, each to be blanked in this order; in length.js the same. */
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("<!--[\\s\\S]{0,300}?-->"),
          Pattern.compile("!\\[[^\\]\\n]{0,300}\\](?:\\([^)\\n]{0,300}\\))?"),
          Pattern.compile("\\[\\^[^\\]\\s]{1,99}\\]:?"),
          Pattern.compile("^ {0,3}\\[[^\\]\\n]+\\]:[^\\n]*", Pattern.MULTILINE),
          Pattern.compile(
              "(?<=\\])\\((?:<[^>\\n"
                  + "]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:[ ]+\"[^\"\\n"
                  + "]*\")?\\)"),
          Pattern.compile("</?(?!https?:|mailto:|[^\\s>]{0,100}@)[a-zA-Z][^>\\n]{0,100}>"),
          Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});"),
          Pattern.compile("^[ \\t>]*[0-9]{1,9}[.)](?=[ \\t])", Pattern.MULTILINE),
          Pattern.compile("^ {0,3}(?:```|~~~)[^\\n]*", Pattern.MULTILINE));

  public static Length of(String markdown) {
    int words = 0;
    int characters = 0;
    var tokens = new Tokens(bare(markdown));
    while (tokens.next()) {
      if (tokens.isCharacter()) characters++;
      else words++;
    }
    return new Length(words, characters);
  }

  /** The length of a text in that language, as a limit would see it. */
  public static Count count(String markdown, Language language) {
    return new Count(of(markdown).total(), Unit.of(language));
  }

  /**
   * Where in {@code markdown} the first word or character beyond {@code limit} begins (an offset in
   * UTF-16 units, as in the browser); empty when the text keeps within the limit.
   */
  public static OptionalInt beyond(String markdown, int limit, Unit unit) {
    var tokens = new Tokens(bare(markdown));
    for (int count = 0; tokens.next(); ) {
      if (++count > limit) return OptionalInt.of(tokens.start());
    }
    return OptionalInt.empty();
  }

  public int total() {
    return words + characters;
  }

  public Length plus(Length other) {
    return new Length(words + other.words, characters + other.characters);
  }

  /**
   * Minutes it takes to read, at least one: 230 English words or 400 Chinese characters a minute.
   */
  public int minutes() {
    return Math.max(1, Math.round(words / 230f + characters / 400f));
  }

  private static String bare(String markdown) {
    return bare(markdown, ' ');
  }

  /**
   * The text with everything that is not counted covered by {@code cover}, so that offsets stay
   * true.
   */
  static String bare(String markdown, char cover) {
    var text = markdown;
    for (var mark : MARKS) text = cover(text, mark, cover);
    return text;
  }

  private static String cover(String text, Pattern mark, char cover) {
    var matcher = mark.matcher(text);
    if (!matcher.find()) return text;
    var out = new StringBuilder(text);
    do {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (out.charAt(i) != '\n') out.setCharAt(i, cover);
      }
    } while (matcher.find());
    return out.toString();
  }
}
