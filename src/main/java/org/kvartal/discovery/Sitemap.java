package org.kvartal.discovery;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kvartal.platform.Language;

/**
 * All public addresses with the languages they truly exist in (sitemaps.org 0.9, with Google's
 * {@code xhtml:link} for the same page in another language). A page that exists in one language
 * only is listed there only.
 */
final class Sitemap {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** More must not stand in one file (sitemaps.org); an archive of 25,000 bilingual pieces. */
  private static final int MOST = 50_000;

  private Sitemap() {}

  static String of(String url, Collection<Place> places) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(SITEMAP);
      xml.writeStartElement(SITEMAP, "urlset");
      xml.writeDefaultNamespace(SITEMAP);
      xml.writeNamespace("xhtml", XHTML);
      int left = MOST;
      for (var place : places) {
        left -= place.languages().size();
        if (left >= 0) write(xml, url, place);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) { // cannot happen in memory
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static void write(XMLStreamWriter xml, String url, Place place)
      throws XMLStreamException {
    var languages = place.languages().stream().sorted().toList();
    for (var language : languages) {
      xml.writeStartElement(SITEMAP, "url");
      element(xml, "loc", address(url, place, language));
      if (place.changed().isPresent()) element(xml, "lastmod", place.changed().get().toString());
      if (languages.size() > 1) alternates(xml, url, place, languages);
      xml.writeEndElement();
    }
  }

  /** Each page names itself too, as the rule for alternates demands. */
  private static void alternates(
      XMLStreamWriter xml, String url, Place place, List<Language> languages)
      throws XMLStreamException {
    for (var language : languages) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", language.tag());
      xml.writeAttribute("href", address(url, place, language));
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(SITEMAP, name);
    xml.writeCharacters(Xml.text(text));
    xml.writeEndElement();
  }

  private static String address(String url, Place place, Language language) {
    return url + "/" + language.code() + "/" + place.path();
  }
}
