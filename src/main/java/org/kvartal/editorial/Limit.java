package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kvartal.platform.Language;
import org.kvartal.text.Length;
import org.kvartal.work.Kind;

/**
 * How long a text of one kind may be: in words where it is English, in characters where it is
 * Chinese. 0 as a maximum means no limit.
 */
@Embeddable
public class Limit {

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "words_min")
  private int wordsMin;

  @Column(name = "words_max")
  private int wordsMax;

  @Column(name = "characters_min")
  private int charactersMin;

  @Column(name = "characters_max")
  private int charactersMax;

  @Column(name = "bio_words")
  private int bioWords = 100;

  @Column(name = "bio_characters")
  private int bioCharacters = 200;

  protected Limit() {} // for JPA

  public Limit(Kind kind, int wordsMin, int wordsMax, int charactersMin, int charactersMax) {
    this.kind = kind;
    this.wordsMin = wordsMin;
    this.wordsMax = wordsMax;
    this.charactersMin = charactersMin;
    this.charactersMax = charactersMax;
  }

  /** The network's usual limits (rules for authors of the newsletter, autumn 2013). */
  public static Limit usual(Kind kind) {
    return switch (kind) {
      case ESSAY -> new Limit(kind, 1500, 4000, 2500, 7000);
      case REPORT -> new Limit(kind, 500, 3000, 800, 5000);
      case PROJECT -> new Limit(kind, 300, 2000, 500, 3500);
      case PUBLICATION -> new Limit(kind, 0, 300, 0, 500);
      case ANNOUNCEMENT -> new Limit(kind, 0, 400, 0, 700);
    };
  }

  public Limit withBio(int words, int characters) {
    var limit = new Limit(kind, wordsMin, wordsMax, charactersMin, charactersMax);
    limit.bioWords = words;
    limit.bioCharacters = characters;
    return limit;
  }

  public Kind kind() {
    return kind;
  }

  public int min(Language language) {
    return language == Language.ZH ? charactersMin : wordsMin;
  }

  public int max(Language language) {
    return language == Language.ZH ? charactersMax : wordsMax;
  }

  /** The greatest length of an author's bio in that language. */
  public int bio(Language language) {
    return language == Language.ZH ? bioCharacters : bioWords;
  }

  public Length.Unit unit(Language language) {
    return Length.Unit.of(language);
  }
}
