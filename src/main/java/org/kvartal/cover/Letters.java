package org.kvartal.cover;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * The faces that covers are lettered with, from a theme's folder {@code fonts}. They stay mapped:
 * make one for the whole application.
 */
public final class Letters {
  private final Typeface latin;
  private final Typeface strong;
  private final Typeface han;
  private final Typeface sans;
  private final Typeface sansHan;
  private final Typeface digits;
  private final Typeface sealing;

  /** From one folder. */
  public Letters(Path fonts) {
    this(fonts::resolve);
  }

  /**
   * @param fonts finds a file by its name within the folder {@code fonts} of a theme
   */
  public Letters(Function<String, Path> fonts) {
    latin = Typeface.read(fonts.apply("SourceSerif4-Regular.ttf"));
    strong = Typeface.read(fonts.apply("SourceSerif4-SemiBold.ttf"));
    han = Typeface.read(fonts.apply("NotoSerifSC-Regular.ttf"));
    sans = Typeface.read(fonts.apply("cover/KvartalSeason.ttf"));
    sansHan = Typeface.read(fonts.apply("cover/KvartalSeasonHan.ttf"));
    digits = Typeface.read(fonts.apply("cover/KvartalNumber.ttf"));
    sealing = Typeface.read(fonts.apply("cover/KvartalSeal.ttf"));
  }

  /** For titles, in the language they are written in. */
  Lettering text(boolean chinese) {
    return new Lettering(latin, han, chinese);
  }

  /** For the network's name. There is no bold Han here: its lines are drawn a little thicker. */
  Lettering name(boolean chinese) {
    return new Lettering(strong, han, chinese);
  }

  Lettering season() {
    return new Lettering(sans, sansHan, false);
  }

  Lettering number() {
    return new Lettering(digits, digits, false);
  }

  Lettering seal() {
    return new Lettering(sealing, sealing, true);
  }
}
