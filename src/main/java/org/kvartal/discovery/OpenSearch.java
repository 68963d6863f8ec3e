package org.kvartal.discovery;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The description of a search for the search field of a browser (OpenSearch 1.1). */
final class OpenSearch {

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  /** The specification's limits of a short name and of a description, in characters. */
  private static final int NAME = 16;

  private static final int DESCRIPTION = 1024;

  private OpenSearch() {}

  static String of(String name, String description, String language, String template, String self) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "ShortName", cut(name, NAME));
      element(xml, "LongName", cut(name, 48));
      element(xml, "Description", cut(description, DESCRIPTION));
      element(xml, "Language", language);
      element(xml, "InputEncoding", "UTF-8");
      url(xml, "text/html", template, "results");
      url(xml, "application/opensearchdescription+xml", self, "self");
      xml.writeEndDocument();
    } catch (XMLStreamException e) { // cannot happen in memory
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static void url(XMLStreamWriter xml, String type, String template, String relation)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("template", template);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Xml.text(text));
    xml.writeEndElement();
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
