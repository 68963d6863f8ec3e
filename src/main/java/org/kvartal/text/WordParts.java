package org.kvartal.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Rewrites single parts of a Word file, after {@link WordScan} has let them pass. */
final class WordParts {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordParts() {}

  /**
   * The same parts without anything outside: relationships that lead out are gone (links may), so
   * are pictures that were only linked to; texts lose what is hidden.
   */
  static Map<String, byte[]> clean(Map<String, byte[]> parts) {
    var clean = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, bytes) -> clean.put(name, clean(name, bytes, parts)));
    return clean;
  }

  private static byte[] clean(String name, byte[] part, Map<String, byte[]> parts) {
    if (name.endsWith(".rels")) return write(cleanRelationships(parse(part)));
    if (!name.matches("word/(document|footnotes|endnotes)\\.xml")) return part;
    var document = parse(part);
    var own = parts.get(name.replace("word/", "word/_rels/") + ".rels");
    removeLinkedPictures(document, own == null ? Set.of() : inside(parse(own)));
    removeHidden(document);
    formulasAsText(document);
    return write(document);
  }

  private static Document cleanRelationships(Document document) {
    for (var relationship : elements(document, "Relationship")) {
      var link = relationship.getAttribute("Type").endsWith("/hyperlink");
      if (isExternal(relationship) && !link) remove(relationship);
    }
    return document;
  }

  private static boolean isExternal(Element relationship) {
    return relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
  }

  private static Set<String> inside(Document relationships) {
    return elements(relationships, "Relationship").stream()
        .filter(r -> !isExternal(r))
        .map(r -> r.getAttribute("Id"))
        .collect(Collectors.toSet());
  }

  private static void removeLinkedPictures(Document document, Set<String> inside) {
    for (var blip : elements(document, "blip")) {
      blip.removeAttributeNS(R, "link");
      if (!inside.contains(blip.getAttributeNS(R, "embed"))) remove(blip);
    }
    for (var data : elements(document, "imagedata")) {
      if (!inside.contains(data.getAttributeNS(R, "id"))) remove(data);
    }
  }

  private static void removeHidden(Document document) {
    for (var vanish : elements(document, "vanish")) {
      var run = vanish.getParentNode() == null ? null : vanish.getParentNode().getParentNode();
      if (run != null && "r".equals(run.getLocalName())) remove(run);
    }
  }

  /** A formula's letters and signs in their order, a fraction as a/b: better than a gap. */
  private static void formulasAsText(Document document) {
    for (var formula : elements(document, "oMath")) {
      if (formula.getParentNode() == null) continue;
      var run = document.createElementNS(W, "w:r");
      var text = document.createElementNS(W, "w:t");
      text.setAttribute("xml:space", "preserve");
      text.setTextContent(Formula.words(formula));
      run.appendChild(text);
      var parent = formula.getParentNode();
      parent.replaceChild(run, formula);
      if ("oMathPara".equals(parent.getLocalName()))
        parent.getParentNode().replaceChild(run, parent);
    }
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagNameNS("*", name);
    var list = new ArrayList<Element>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) list.add((Element) found.item(i));
    return list;
  }

  private static void remove(Node node) {
    if (node.getParentNode() != null) node.getParentNode().removeChild(node);
  }

  static WordFile.Properties properties(byte @Nullable [] core) {
    if (core == null) return new WordFile.Properties(Optional.empty(), Optional.empty());
    var document = parse(core);
    return new WordFile.Properties(first(document, "title"), first(document, "creator"));
  }

  private static Optional<String> first(Document document, String name) {
    return elements(document, name).stream()
        .map(e -> Typography.tidyLine(e.getTextContent()))
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static Document parse(byte[] part) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(part));
    } catch (SAXException | IOException e) { // WordScan lets no such part pass, but to be sure
      throw Refusal.invalid("text.manuscript.damaged");
    } catch (ParserConfigurationException e) { // every Java has it
      throw new IllegalStateException(e);
    }
  }

  private static byte[] write(Document document) {
    var out = new ByteArrayOutputStream();
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) { // nothing in a parsed document cannot be written
      throw new IllegalStateException(e);
    }
  }
}
