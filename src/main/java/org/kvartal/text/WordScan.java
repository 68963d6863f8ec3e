package org.kvartal.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kvartal.platform.Refusal;

/**
 * Walks through the XML of a document before anything else touches it: refuses document type
 * definitions and bottomless nesting, and counts what a Markdown text cannot hold.
 */
final class WordScan {

  /** A list in a text box in a table in a table is 60 deep; the limit of Java 25 is 100. */
  private static final int MAX_DEPTH = 95;

  private static final XMLInputFactory FACTORY = factory();

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private final Map<String, Integer> losses = new LinkedHashMap<>();
  private final Map<String, Integer> found = new LinkedHashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<boolean[]> tables = new ArrayDeque<>(); // whether cells are merged
  private boolean hasHeaderText;

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /**
   * @throws Refusal when the part is not well-formed, or hostile
   */
  void read(String name, byte[] part) {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
    path.clear();
    tables.clear();
    var isText =
        name.equals("word/document.xml")
            || name.equals("word/footnotes.xml")
            || name.equals("word/endnotes.xml");
    var isHeader = name.startsWith("word/header") || name.startsWith("word/footer");
    try {
      var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw Archive.unsafe();
          case XMLStreamConstants.START_ELEMENT -> {
            if (path.size() >= MAX_DEPTH) throw Budget.tooComplex();
            if (isText) start(xml);
            if (name.endsWith(".rels")) relationship(xml);
            path.push(xml.getLocalName());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            path.pop();
            if (isText && xml.getLocalName().equals("tbl")) endTable();
          }
          case XMLStreamConstants.CHARACTERS -> hasHeaderText |= isHeader && !xml.isWhiteSpace();
          default -> {}
        }
      }
    } catch (XMLStreamException e) { // not well-formed, or an entity that was never declared
      throw Refusal.invalid("text.manuscript.damaged");
    }
  }

  private void start(XMLStreamReader xml) {
    var name = xml.getLocalName();
    if (path.contains("Choice")) {
      inChoice(name);
      return;
    }
    if (CHANGES.contains(name) && !path.contains("rPr")) add(found, "changes");
    switch (name) {
      case "oMath" -> add(losses, "formulas");
      case "txbxContent" -> add(losses, "text-boxes");
      case "chart" -> add(losses, "charts");
      case "relIds" -> add(losses, "diagrams");
      case "OLEObject" -> add(losses, "objects");
      case "altChunk" -> add(losses, "embedded-documents");
      case "commentReference" -> add(found, "comments");
      case "vanish" -> add(found, "hidden");
      case "cols" -> {
        var columns = attribute(xml, "num");
        if (columns != null && !columns.equals("1")) losses.put("columns", 1);
      }
      case "tbl" -> {
        if (!tables.isEmpty()) add(losses, "nested-tables");
        tables.push(new boolean[1]);
      }
      case "gridSpan", "vMerge", "hMerge" -> {
        if (!tables.isEmpty()) tables.peek()[0] = true;
      }
      case "wsp", "wgp", "wpc" -> add(losses, "drawings");
      case "blip" -> {
        if (attribute(xml, "link") != null && attribute(xml, "embed") == null)
          add(losses, "pictures-elsewhere");
      }
      default -> {}
    }
  }

  /**
   * What newer Words write has a twin for older ones beside it, which is what is read and counted.
   */
  private void inChoice(String name) {
    if (name.equals("wsp") && !path.contains("wgp") && !path.contains("wpc"))
      add(losses, "drawings");
    if (name.equals("wgp") || name.equals("wpc")) add(losses, "drawings");
    if (name.equals("chart")) add(losses, "charts");
    if (name.equals("relIds")) add(losses, "diagrams");
    if (name.equals("txbxContent") && losses.containsKey("drawings")) {
      losses.computeIfPresent(
          "drawings", (_, n) -> n > 1 ? n - 1 : null); // a box of words is no drawing
    }
  }

  private void relationship(XMLStreamReader xml) {
    if (!xml.getLocalName().equals("Relationship")) return;
    var type = String.valueOf(xml.getAttributeValue(null, "Type"));
    if (type.endsWith("/aFChunk")) losses.putIfAbsent("embedded-documents", 1);
  }

  private void endTable() {
    if (tables.pop()[0]) add(losses, "merged-cells");
  }

  private static @org.jspecify.annotations.Nullable String attribute(
      XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    }
    return null;
  }

  private static void add(Map<String, Integer> counts, String name) {
    counts.merge(name, 1, Integer::sum);
  }

  List<Manuscript.Notice> losses() {
    var notices = new ArrayList<>(notices("loss.", losses));
    if (hasHeaderText) notices.add(Manuscript.Notice.of("loss.headers"));
    return notices;
  }

  List<Manuscript.Notice> findings() {
    return notices("found.", found);
  }

  private static List<Manuscript.Notice> notices(String prefix, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> Manuscript.Notice.of(prefix + e.getKey(), e.getValue()))
        .toList();
  }
}
