package org.kvartal.work;

import java.util.Locale;

/** What kind of piece a work is. */
public enum Kind {
  ESSAY,
  REPORT,
  PROJECT,
  PUBLICATION,
  ANNOUNCEMENT;

  /** The word in addresses, the API and message keys: {@code essay}, {@code project}, … */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws org.kvartal.platform.Refusal INVALID when there is no such kind
   */
  public static Kind of(String code) {
    for (var kind : values())
      if (kind.code().equals(code.strip().toLowerCase(Locale.ROOT))) return kind;
    throw org.kvartal.platform.Refusal.invalid("work.kind.unknown", code);
  }

  /** Whether it is a short item with its own form: a book or article, or an announcement. */
  public boolean isShort() {
    return this == PUBLICATION || this == ANNOUNCEMENT;
  }
}
