package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.discovery.Place;
import org.kvartal.discovery.Places;
import org.kvartal.platform.Change;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.search.Entry;
import org.kvartal.search.Shelf;
import org.kvartal.text.Markdown;

/** The pages of the network, as search and the sitemap see them. */
@ApplicationScoped
@Transactional
class PagesFound implements Shelf, Places {

  private final ContentPages pages;
  private final Networks networks;
  private final Settings settings;

  @Inject
  PagesFound(ContentPages pages, Networks networks, Settings settings) {
    this.pages = pages;
    this.networks = networks;
    this.settings = settings;
  }

  @Override
  public String kind() {
    return "page";
  }

  /** The network's names stand in them. */
  @Override
  public List<UUID> touchedBy(Change change) {
    return switch (change.kind()) {
      case "page" -> List.of(change.id());
      case "network" -> all();
      default -> List.of();
    };
  }

  @Override
  public List<UUID> all() {
    return pages.slugs().stream().map(ContentPages::idOf).toList();
  }

  @Override
  public Optional<Entry> entry(UUID id) {
    return pages.slugs().stream()
        .filter(slug -> ContentPages.idOf(slug).equals(id))
        .findFirst()
        .map(this::entry);
  }

  /** Their first versions are files. */
  @Override
  public boolean changesSilently() {
    return true;
  }

  @Override
  public List<Place> places() {
    return pages.slugs().stream()
        .map(slug -> new Place("pages/" + slug, inLanguages(slug).keySet(), Optional.empty()))
        .toList();
  }

  private Entry entry(String slug) {
    Map<Language, Entry.Text> texts = new EnumMap<>(Language.class);
    inLanguages(slug).forEach((language, page) -> texts.put(language, text(page)));
    return new Entry(
        List.of(kind()),
        ContentPages.idOf(slug),
        "pages/" + slug,
        texts,
        List.of(),
        null,
        List.of(),
        List.of(),
        "");
  }

  private Entry.Text text(ContentPage page) {
    var body = Markdown.plain(filled(page.markdown(), page));
    return new Entry.Text(page.title(), filled(page.lead(), page), body);
  }

  private String filled(String text, ContentPage page) {
    return PageViews.filled(text, page.language(), networks.get(), settings.url().toString());
  }

  private Map<Language, ContentPage> inLanguages(String slug) {
    Map<Language, ContentPage> found = new EnumMap<>(Language.class);
    for (var language : Language.all())
      pages.find(slug, language).ifPresent(page -> found.put(language, page));
    return found;
  }
}
