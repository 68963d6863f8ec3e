package org.kvartal.editorial;

import java.util.Locale;

/** Whose turn it is. */
public enum Turn {
  AUTHOR,
  EDITORS,
  READER,
  NOBODY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
