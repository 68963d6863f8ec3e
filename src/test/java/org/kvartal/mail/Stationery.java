package org.kvartal.mail;

import java.util.Map;
import java.util.Optional;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Network;
import org.kvartal.platform.Networks;
import org.kvartal.platform.TestSettings;
import org.kvartal.theme.Assets;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Templates;
import org.kvartal.theme.Theme;

/** Envelopes for tests, with the real templates and an invented network. */
final class Stationery {

  static final EmailAddress FROM = new EmailAddress("newsletter@lakeshore.example.org");

  private Stationery() {}

  static Envelopes envelopes(Optional<Seal> seal) {
    var settings = TestSettings.of(Map.of("kvartal.url", "https://lakeshore.example.org"));
    var theme = new Theme(settings);
    var messages = new Messages(theme);
    var networks = new Lakeshore();
    var templates = new Templates(theme, messages, new Assets(theme));
    return new Envelopes(FROM, networks, new Sheet(templates, networks, settings), seal);
  }

  private static final class Lakeshore extends Networks {
    @Override
    public Network get() {
      return new Network(
          Bilingual.of("Lakeshore Network", "湖岸研究网"), Bilingual.of("Lakeshore", "湖岸"));
    }
  }
}
