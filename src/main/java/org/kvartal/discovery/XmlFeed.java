package org.kvartal.discovery;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;

/** A feed as Atom or RSS, written by Rome. */
final class XmlFeed {

  private XmlFeed() {}

  static String atom(Feed feed) {
    return written(feed, "atom_1.0", Feed.Form.ATOM);
  }

  /** RSS knows one author; more are told in one name. */
  static String rss(Feed feed) {
    return written(feed, "rss_2.0", Feed.Form.RSS);
  }

  private static String written(Feed feed, String type, Feed.Form form) {
    var whole = new SyndFeedImpl();
    whole.setFeedType(type);
    whole.setEncoding("UTF-8");
    whole.setUri(feed.address(Feed.Form.ATOM)); // the id: one address for every form
    whole.setTitle(Xml.text(feed.title()));
    whole.setDescription(Xml.text(feed.subtitle().isBlank() ? feed.title() : feed.subtitle()));
    whole.setLanguage(feed.language().tag());
    whole.setLink(feed.home());
    whole.setLinks(
        List.of(
            link("alternate", feed.home(), "text/html"),
            link("self", feed.address(form), form.type)));
    whole.setPublishedDate(Date.from(feed.updated()));
    whole.setEntries(feed.items().stream().map(item -> entry(item, form)).toList());
    try {
      var document = new SyndFeedOutput().outputJDom(whole);
      document
          .getRootElement()
          .setAttribute("lang", feed.language().tag(), Namespace.XML_NAMESPACE);
      return new XMLOutputter().outputString(document);
    } catch (FeedException e) { // something that it must have is missing: our mistake
      throw new IllegalStateException(e);
    }
  }

  private static SyndEntry entry(Feed.Item item, Feed.Form form) {
    var entry = new SyndEntryImpl();
    entry.setUri(item.id());
    entry.setLink(item.url());
    entry.setTitle(Xml.text(item.title()));
    entry.setPublishedDate(Date.from(item.published()));
    entry.setUpdatedDate(Date.from(item.updated()));
    entry.setCategories(item.topics().stream().map(XmlFeed::category).toList());
    if (form == Feed.Form.ATOM) {
      entry.setAuthors(item.authors().stream().map(XmlFeed::person).toList());
      if (!item.summary().isBlank()) entry.setDescription(content("text", item.summary()));
    } else {
      entry.setAuthor(Xml.text(String.join(", ", item.authors())));
      entry.setDescription(content("html", item.html()));
    }
    if (form == Feed.Form.ATOM) entry.setContents(List.of(content("html", item.html())));
    return entry;
  }

  private static SyndContent content(String type, String text) {
    var content = new SyndContentImpl();
    content.setType(type);
    content.setValue(Xml.text(text));
    return content;
  }

  private static SyndPerson person(String name) {
    var person = new SyndPersonImpl();
    person.setName(Xml.text(name));
    return person;
  }

  private static SyndCategory category(String name) {
    var category = new SyndCategoryImpl();
    category.setName(Xml.text(name));
    return category;
  }

  private static SyndLink link(String relation, String address, String type) {
    var link = new SyndLinkImpl();
    link.setRel(relation);
    link.setHref(address);
    link.setType(type);
    return link;
  }
}
