package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.work.Works;

/** Composes the home page. */
@ApplicationScoped
class HomeViews {

  private static final int RECENT = 3;

  private final Works works;
  private final Pieces pieces;
  private final Networks networks;
  private final Settings settings;

  @Inject
  HomeViews(Works works, Pieces pieces, Networks networks, Settings settings) {
    this.works = works;
    this.pieces = pieces;
    this.networks = networks;
    this.settings = settings;
  }

  HomeView of(Language language) {
    var recent = pieces.of(works.recentlyPublished(RECENT), language);
    return new HomeView(
        Links.both(settings.url().toString(), "/", language, networks.get().tagline().in(language)),
        null,
        null,
        List.of(),
        List.copyOf(recent.values()));
  }
}
