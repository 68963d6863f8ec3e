package org.kvartal.work;

/** Reads the one thing of EXIF that the eye would miss: which way up a photograph is. */
final class Exif {

  private static final int ORIENTATION = 0x0112;

  private final byte[] file;
  private boolean littleEndian;

  private Exif(byte[] file) {
    this.file = file;
  }

  /** 1 to 8 as EXIF counts; 1 (upright) when the file says nothing or nonsense. */
  static int orientation(byte[] jpeg) {
    try {
      return new Exif(jpeg).find();
    } catch (IndexOutOfBoundsException e) { // cut off or lying about its lengths
      return 1;
    }
  }

  private int find() {
    for (int at = 2; file[at] == (byte) 0xFF; ) {
      int marker = file[at + 1] & 255;
      if (marker == 0xDA) return 1; // the pixels begin
      int length = (file[at + 2] & 255) << 8 | file[at + 3] & 255;
      if (length < 2) return 1;
      if (marker == 0xE1 && file[at + 4] == 'E' && file[at + 5] == 'x') return inTiff(at + 10);
      at += 2 + length;
    }
    return 1;
  }

  private int inTiff(int tiff) {
    littleEndian = file[tiff] == 'I';
    int directory = tiff + (int) number(tiff + 4, 4);
    int entries = (int) number(directory, 2);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(entry, 2) == ORIENTATION) {
        int value = (int) number(entry + 8, 2);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private long number(int at, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      int index = littleEndian ? at + bytes - 1 - i : at + i;
      value = value << 8 | file[index] & 255;
    }
    return value;
  }
}
