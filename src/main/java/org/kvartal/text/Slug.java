package org.kvartal.text;

import java.util.regex.Pattern;

/**
 * The last part of an address: lower-case ASCII letters, digits and single hyphens, at most {@value
 * #MAX} characters, never a dot (a dot begins the name of another rendition).
 */
public record Slug(String value) {

  /** Long enough for a title's first words, short enough to be read aloud. */
  public static final int MAX = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public Slug {
    if (!isSlug(value)) throw new IllegalArgumentException("not a slug: " + value);
  }

  public static boolean isSlug(String value) {
    return value.length() <= MAX && FORM.matcher(value).matches();
  }

  /**
   * Made of a title in any script, Han as pinyin; cut between words. Empty titles give {@code
   * untitled}.
   */
  public static Slug of(String title) {
    var words = Scripts.ascii(title).replaceAll("['’`ʼ]", "").split("[^a-z0-9]+");
    var slug = new StringBuilder();
    for (var word : words) {
      if (word.isEmpty()) continue;
      if (slug.isEmpty()) slug.append(word, 0, Math.min(word.length(), MAX));
      else if (slug.length() + 1 + word.length() <= MAX) slug.append('-').append(word);
      else break;
    }
    return new Slug(slug.isEmpty() ? "untitled" : slug.toString());
  }

  /** This slug with a number, for the second and later ones of the same title. */
  public Slug numbered(int number) {
    var suffix = "-" + number;
    var room = Math.min(value.length(), MAX - suffix.length());
    return new Slug(value.substring(0, room).replaceAll("-+$", "") + suffix);
  }

  @Override
  public String toString() {
    return value;
  }
}
