package org.kvartal.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kvartal.platform.Refusal;

/**
 * What an author handed in, as clean Markdown. The title is not part of the Markdown. Pictures are
 * referred to by their {@link Picture#address()}; {@link #withPictures} puts the final ones there.
 * {@code notCarriedOver} and {@code findings} are for telling the author: nothing is dropped in
 * silence. {@code author} is what the file's properties name, if anything.
 */
public record Manuscript(
    String markdown,
    Optional<String> title,
    List<Picture> pictures,
    List<Notice> notCarriedOver,
    List<Notice> findings,
    Optional<String> author) {

  /** Bytes; a Word file with a dozen photographs in print quality. */
  public static final int MAX_BYTES = 25 * 1024 * 1024;

  /** A picture of the file; {@code alt} is empty when the author wrote none. */
  public record Picture(String name, byte[] bytes, String type, String alt) {

    /** How the Markdown refers to it: a name that is no address anywhere else. */
    public String address() {
      return "manuscript:" + name;
    }
  }

  /** A sentence of the theme's messages ({@code text.manuscript.…}) with what completes it. */
  public record Notice(String messageKey, List<Object> arguments) {

    static Notice of(String name, Object... arguments) {
      return new Notice("text.manuscript." + name, List.of(arguments));
    }
  }

  /**
   * Reads Word (.docx), Markdown, plain text or HTML; what it is, the content tells rather than the
   * name.
   *
   * @throws Refusal with a sentence {@code text.manuscript.…} for anything else, and for files that
   *     are damaged, protected, too large or hostile
   */
  public static Manuscript read(byte[] file, String fileName) {
    if (file.length == 0) throw Refusal.invalid("text.manuscript.empty");
    if (file.length > MAX_BYTES) {
      throw new Refusal(
          Refusal.Kind.TOO_LARGE, "text.manuscript.too-large", MAX_BYTES / (1024 * 1024));
    }
    var name = fileName.toLowerCase(Locale.ROOT);
    var manuscript =
        switch (FileForm.of(file, name)) {
          case WORD -> WordFile.read(file);
          case HTML -> fromHtml(PlainFile.decode(file));
          case MARKDOWN -> PlainFile.markdown(PlainFile.decode(file));
          case TEXT -> PlainFile.text(PlainFile.decode(file));
        };
    if (manuscript.markdown.isBlank() && manuscript.pictures.isEmpty()) {
      throw Refusal.invalid("text.manuscript.empty");
    }
    return manuscript;
  }

  /** What was pasted from Word, a mail or a web page. Pictures are not taken. */
  public static Manuscript fromHtml(String html) {
    if (html.length() > 8 * Source.MAX)
      throw new Refusal(Refusal.Kind.TOO_LARGE, "text.too-long", Source.MAX / 1024);
    return Budget.within(
        html.length(),
        () -> {
          var pasted = WordPaste.clean(html);
          return Composition.of(
              pasted.body(), List.of(), pasted.losses(), pasted.findings(), Optional.empty());
        });
  }

  /** The Markdown with each picture's address replaced by what {@code address} gives for it. */
  public String withPictures(Function<Picture, String> address) {
    var text = markdown;
    for (var picture : pictures) {
      text = text.replace("(" + picture.address(), "(" + address.apply(picture));
    }
    return text;
  }
}
