package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.text.Options;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Dates;
import org.kvartal.theme.Messages;

/** Composes the pages of the network. */
@ApplicationScoped
class PageViews {

  /**
   * {@code contentTag} is the language of the words, which is the other one if {@code onlyOther}.
   */
  public record View(
      Links links,
      String title,
      String lead,
      String contentTag,
      boolean onlyOther,
      SafeHtml text,
      String changed,
      List<Sibling> siblings) {}

  /** Another page of the network. */
  public record Sibling(String href, String title, boolean current) {}

  /** A link to another page by its bare name: {@code [privacy](privacy)}. */
  private static final Pattern SIBLING = Pattern.compile("\\]\\(([a-z0-9]+(?:-[a-z0-9]+)*)\\)");

  private static final Pattern NAMED = Pattern.compile("\\{\\{(site|journal|issn|url)}}");

  private final ContentPages pages;
  private final Networks networks;
  private final Settings settings;
  private final Messages messages;

  @Inject
  PageViews(ContentPages pages, Networks networks, Settings settings, Messages messages) {
    this.pages = pages;
    this.networks = networks;
    this.settings = settings;
    this.messages = messages;
  }

  Optional<View> of(String slug, Language language) {
    var existing = EnumSet.noneOf(Language.class);
    for (var l : Language.all()) if (pages.find(slug, l).isPresent()) existing.add(l);
    return pages
        .find(slug, language)
        .or(() -> pages.find(slug, language.other()))
        .map(page -> view(page, language, existing));
  }

  private View view(ContentPage page, Language language, EnumSet<Language> existing) {
    var network = networks.get();
    var url = settings.url().toString();
    var markdown = filled(page.markdown(), page.language(), network, url);
    var lead = filled(page.lead(), page.language(), network, url);
    var text = Markdown.render(markdown, page.language(), Options.PAGE);
    var changed =
        page.changedAt()
            .map(at -> Dates.day(at, language, network.zone()))
            .map(day -> messages.text(language, "reading.page.changed", day))
            .orElse("");
    return new View(
        Links.of(
            url,
            "/pages/" + page.slug(),
            page.language(),
            existing,
            lead.isEmpty() ? Markdown.plain(markdown) : lead),
        page.title(),
        lead,
        page.language().tag(),
        page.language() != language,
        text,
        changed,
        siblings(page.slug(), language));
  }

  private List<Sibling> siblings(String slug, Language language) {
    return pages.all(language).stream()
        .map(
            p ->
                new Sibling(
                    "/" + language.code() + "/pages/" + p.slug(), p.title(), p.slug().equals(slug)))
        .toList();
  }

  /** Puts the network's own names in, and whole addresses for links to sibling pages. */
  static String filled(String markdown, Language language, Network network, String url) {
    var linked = SIBLING.matcher(markdown).replaceAll("](/" + language.code() + "/pages/$1)");
    return NAMED
        .matcher(linked)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "site" -> network.name().in(language);
                      case "journal" -> network.journal().in(language);
                      case "issn" -> network.issn();
                      default -> url;
                    }));
  }
}
