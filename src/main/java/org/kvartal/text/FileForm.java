package org.kvartal.text;

import java.nio.charset.StandardCharsets;
import org.kvartal.platform.Refusal;

/** What a file is, judged by its first bytes; the name only decides between kinds of text. */
enum FileForm {
  WORD,
  MARKDOWN,
  TEXT,
  HTML;

  private static final int HEAD = 1024;

  /**
   * @throws Refusal when it is none of these, saying what to do instead
   */
  static FileForm of(byte[] file, String name) {
    var head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK")) return archive(head);
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0"))
      throw refused(isEncrypted(file) ? "protected" : "old-word");
    if (head.startsWith("%PDF")) throw refused("pdf");
    if (head.startsWith("{\\rtf")) throw refused("other-office");
    if (name.endsWith(".docx") || name.endsWith(".docm") || name.endsWith(".doc")) {
      throw new Refusal(
          Refusal.Kind.UNSUPPORTED,
          "text.manuscript.not-what-it-says",
          name.substring(name.lastIndexOf('.')));
    }
    if (name.endsWith(".odt")
        || name.endsWith(".rtf")
        || name.endsWith(".wps")
        || name.endsWith(".pages")) {
      throw refused("other-office");
    }
    if (isBinary(file)) throw refused("unknown");
    if (name.endsWith(".html") || name.endsWith(".htm") || looksLikeHtml(head)) return HTML;
    if (name.endsWith(".md") || name.endsWith(".markdown")) return MARKDOWN;
    return TEXT;
  }

  private static FileForm archive(String head) {
    if (head.contains("application/vnd.oasis.opendocument")) throw refused("other-office");
    return WORD;
  }

  /** An encrypted .docx is an OLE container with a stream of this name, written in UTF-16. */
  private static boolean isEncrypted(byte[] file) {
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    outer:
    for (int i = 0; i + name.length <= file.length; i++) {
      for (int j = 0; j < name.length; j++) if (file[i + j] != name[j]) continue outer;
      return true;
    }
    return false;
  }

  private static boolean looksLikeHtml(String head) {
    var start =
        head.replaceFirst("^\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(java.util.Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  /** No text holds NUL, except UTF-16 with its mark at the head. */
  private static boolean isBinary(byte[] file) {
    if (file.length >= 2 && ((file[0] == -1 && file[1] == -2) || (file[0] == -2 && file[1] == -1)))
      return false;
    for (int i = 0; i < Math.min(file.length, 64 * 1024); i++) if (file[i] == 0) return true;
    return false;
  }

  static Refusal refused(String name) {
    return new Refusal(Refusal.Kind.UNSUPPORTED, "text.manuscript." + name);
  }
}
