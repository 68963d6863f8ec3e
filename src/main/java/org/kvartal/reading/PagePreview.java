package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.text.Options;
import org.kvartal.text.SafeHtml;

/** Draws the text of a page exactly as readers will see it, before it is saved. */
@ApplicationScoped
public class PagePreview {

  private final Networks networks;
  private final Settings settings;

  @Inject
  PagePreview(Networks networks, Settings settings) {
    this.networks = networks;
    this.settings = settings;
  }

  public SafeHtml of(String markdown, Language language) {
    var url = settings.url().toString();
    var filled = PageViews.filled(markdown, language, networks.get(), url);
    return Markdown.render(filled, language, Options.PAGE);
  }
}
