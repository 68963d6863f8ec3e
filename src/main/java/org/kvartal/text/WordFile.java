package org.kvartal.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.kvartal.platform.Refusal;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A .docx: opened within limits, scanned for what cannot be carried over, cleared of everything
 * that points outside, and then converted by Mammoth.
 */
final class WordFile {

  /** Each may take 150 MB for a moment; the others wait. */
  private static final Semaphore DESKS = new Semaphore(2);

  private static final String DOCUMENT = "word/document.xml";

  /** Beyond Mammoth's own: quotations, titles, captions; tables of contents are made anew. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.document-title:fresh
      p[style-name='Subtitle'] => p.subtitle:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      p[style-name='Block Text'] => blockquote > p:fresh
      p[style-name='Block Quote'] => blockquote > p:fresh
      p[style-name='Quotations'] => blockquote > p:fresh
      p[style-name='引文'] => blockquote > p:fresh
      p[style-name='引用'] => blockquote > p:fresh
      p[style-name='caption'] => p.caption:fresh
      p[style-name='Caption'] => p.caption:fresh
      p[style-name='Table Caption'] => p.caption:fresh
      p[style-name='Image Caption'] => p.caption:fresh
      p[style-name='题注'] => p.caption:fresh
      p[style-name='Source Code'] => pre:separator('\\n')
      p[style-name='TOC Heading'] => !
      p[style-name='toc 1'] => !
      p[style-name='toc 2'] => !
      p[style-name='toc 3'] => !
      p[style-name='toc 4'] => !
      r[style-name='Verbatim Char'] => code
      r[style-name='Strong'] => strong
      r[style-name='Emphasis'] => em
      """;

  private WordFile() {}

  static Manuscript read(byte[] file) {
    try {
      if (!DESKS.tryAcquire(30, TimeUnit.SECONDS))
        throw new Refusal(Refusal.Kind.UNAVAILABLE, "problem.too-many");
    } catch (InterruptedException e) { // the server is going down
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.Kind.UNAVAILABLE, "problem.too-many");
    }
    try {
      return open(Archive.read(file));
    } finally {
      DESKS.release();
    }
  }

  private static Manuscript open(Map<String, byte[]> parts) {
    if (!parts.containsKey("[Content_Types].xml")) throw FileForm.refused("unknown");
    if (!parts.containsKey(DOCUMENT)) throw FileForm.refused("unknown");
    var scan = new WordScan();
    parts.forEach(scan::read);
    var pictures = new WordPictures();
    var html =
        Budget.within(Budget.LONG, () -> convert(Archive.write(WordParts.clean(parts)), pictures));
    var document = Jsoup.parse(html).body();
    var losses = scan.losses();
    losses.addAll(pictures.losses());
    var properties = WordParts.properties(parts.get("docProps/core.xml"));
    var manuscript =
        Composition.of(document, pictures.carried(), losses, scan.findings(), properties.author());
    var title = manuscript.title().or(() -> properties.title());
    return new Manuscript(
        manuscript.markdown(),
        title,
        manuscript.pictures(),
        manuscript.notCarriedOver(),
        manuscript.findings(),
        manuscript.author());
  }

  private static String convert(byte[] docx, WordPictures pictures) {
    try {
      return new DocumentConverter()
          .idPrefix("kv-")
          .addStyleMap(STYLES)
          .disableEmbeddedStyleMap()
          .imageConverter(pictures)
          .convertToHtml(new ByteArrayInputStream(docx))
          .getValue();
    } catch (IOException | RuntimeException e) { // a part is missing or makes no sense
      throw Refusal.invalid("text.manuscript.damaged");
    }
  }

  record Properties(Optional<String> title, Optional<String> author) {}
}
