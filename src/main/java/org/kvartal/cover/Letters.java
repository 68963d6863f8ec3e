package org.kvartal.cover;

import java.nio.file.Path;

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

  public Letters(Path fonts) {
    latin = Typeface.read(fonts.resolve("SourceSerif4-Regular.ttf"));
    strong = Typeface.read(fonts.resolve("SourceSerif4-SemiBold.ttf"));
    han = Typeface.read(fonts.resolve("NotoSerifSC-Regular.ttf"));
    sans = Typeface.read(fonts.resolve("cover/KvartalSeason.ttf"));
    sansHan = Typeface.read(fonts.resolve("cover/KvartalSeasonHan.ttf"));
    digits = Typeface.read(fonts.resolve("cover/KvartalNumber.ttf"));
    sealing = Typeface.read(fonts.resolve("cover/KvartalSeal.ttf"));
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
