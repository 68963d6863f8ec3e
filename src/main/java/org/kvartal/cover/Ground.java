package org.kvartal.cover;

import org.kvartal.cover.Drawing.Ink;

/** What a cover is printed on: paper with lines in glacier blue, or the other way round. */
public enum Ground {
  PAPER(0xfbfaf6, 0x0e4d64, 0x1d2023, 0x5a6067, 0xa8322a),
  GLACIER(0x0e4d64, 0xfbfaf6, 0xfbfaf6, 0xc3d5da, 0xb93c33);

  private final int sheet;
  private final int line;
  private final int title;
  private final int twin;
  private final int seal;

  Ground(int sheet, int line, int title, int twin, int seal) {
    this.sheet = sheet;
    this.line = line;
    this.title = title;
    this.twin = twin;
    this.seal = seal;
  }

  Ink sheet() {
    return new Ink(sheet);
  }

  Ink line() {
    return new Ink(line);
  }

  Ink title() {
    return new Ink(title);
  }

  Ink twin() {
    return new Ink(twin);
  }

  Ink seal() {
    return new Ink(seal);
  }

  /** What is cut out of the seal: paper on either ground. */
  Ink cut() {
    return new Ink(0xfbfaf6);
  }
}
