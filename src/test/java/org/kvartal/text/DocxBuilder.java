package org.kvartal.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files as tests need them, honest and other ones. */
public final class DocxBuilder {

  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"\
      """;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private int count;

  public DocxBuilder paragraph(String style, String... runs) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    for (var run : runs) body.append(run.startsWith("<") ? run : run(run));
    body.append("</w:p>");
    return this;
  }

  public DocxBuilder paragraph(String text) {
    return paragraph("Normal", text);
  }

  public DocxBuilder raw(String xml) {
    body.append(xml);
    return this;
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  public static String run(String property, String text) {
    return "<w:r><w:rPr><w:"
        + property
        + "/></w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  public String note(String text) {
    int id = ++count;
    notes.append("<w:footnote w:id=\"").append(id).append("\"><w:p>").append(run(text));
    notes.append("</w:p></w:footnote>");
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  public String link(String url, String text) {
    var id = relationship("hyperlink", url, true);
    return "<w:hyperlink r:id=\"" + id + "\">" + run(text) + "</w:hyperlink>";
  }

  public DocxBuilder item(int level, boolean ordered, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"");
    body.append(level).append("\"/><w:numId w:val=\"").append(ordered ? 2 : 1);
    body.append("\"/></w:numPr></w:pPr>").append(run(text)).append("</w:p>");
    return this;
  }

  public DocxBuilder table(String[]... rows) {
    body.append("<w:tbl>");
    for (var row : rows) {
      body.append("<w:tr>");
      for (var cell : row) {
        body.append(cell.startsWith("<") ? cell : "<w:tc><w:p>" + run(cell) + "</w:p></w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    return this;
  }

  public DocxBuilder picture(String name, byte[] bytes, String alt) {
    parts.put("word/media/" + name, bytes);
    return drawing(relationship("image", "media/" + name, false), "embed", alt);
  }

  public DocxBuilder linkedPicture(String url) {
    return drawing(relationship("image", url, true), "link", "");
  }

  private DocxBuilder drawing(String id, String how, String alt) {
    body.append("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"")
        .append(alt);
    body.append("\"/><a:graphic><a:graphicData uri=\"p\"><pic:pic><pic:blipFill><a:blip r:")
        .append(how);
    body.append("=\"")
        .append(id)
        .append("\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>");
    body.append("</wp:inline></w:drawing></w:r></w:p>");
    return this;
  }

  public String relationship(String type, String target, boolean external) {
    var id = "rId" + (100 + ++count);
    relationships.append("<Relationship Id=\"").append(id);
    relationships.append(
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    relationships.append(type).append("\" Target=\"").append(target).append('"');
    relationships.append(external ? " TargetMode=\"External\"/>" : "/>");
    return id;
  }

  public DocxBuilder part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] build() {
    part("[Content_Types].xml", CONTENT_TYPES);
    part(
        "_rels/.rels",
        relationshipsPart(
            "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    relationships
        .append("<Relationship Id=\"rId1\" Type=\"")
        .append(OFFICE)
        .append("styles\" Target=\"styles.xml\"/>");
    relationships
        .append("<Relationship Id=\"rId2\" Type=\"")
        .append(OFFICE)
        .append("numbering\" Target=\"numbering.xml\"/>");
    relationships
        .append("<Relationship Id=\"rId3\" Type=\"")
        .append(OFFICE)
        .append("footnotes\" Target=\"footnotes.xml\"/>");
    part("word/_rels/document.xml.rels", relationshipsPart(relationships.toString()));
    parts.putIfAbsent(
        "word/document.xml",
        (HEAD + "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8));
    part(
        "word/footnotes.xml", HEAD + "<w:footnotes " + NAMESPACES + ">" + notes + "</w:footnotes>");
    part("word/styles.xml", HEAD + "<w:styles " + NAMESPACES + ">" + styles() + "</w:styles>");
    part(
        "word/numbering.xml",
        HEAD + "<w:numbering " + NAMESPACES + ">" + NUMBERING + "</w:numbering>");
    return zip(parts);
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static String relationshipsPart(String relationships) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relationships
        + "</Relationships>";
  }

  private static String styles() {
    var styles = new StringBuilder();
    for (var name :
        new String[] {
          "Normal",
          "Title",
          "Quote",
          "heading 1",
          "heading 2",
          "heading 3",
          "List Paragraph",
          "caption"
        }) {
      var id = name.replace(" ", "").replace("heading", "Heading").replace("caption", "Caption");
      styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id);
      styles.append("\"><w:name w:val=\"").append(name).append("\"/></w:style>");
    }
    return styles.toString();
  }

  private static final String CONTENT_TYPES =
      HEAD
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>\
          <Default Extension="emf" ContentType="image/x-emf"/>\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          </Types>\
          """;

  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"1\">"
          + levels("bullet")
          + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
          + levels("decimal")
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";

  private static String levels(String format) {
    var levels = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      levels.append("<w:lvl w:ilvl=\"").append(i).append("\"><w:numFmt w:val=\"").append(format);
      levels.append("\"/></w:lvl>");
    }
    return levels.toString();
  }
}
