package org.kvartal.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;

/** What every page knows beside its view: the network, the address, the language, the visitor. */
@ApplicationScoped
public class Chrome {

  /** The network as templates see it; {@code twin} is its name in the other language. */
  public record Site(
      String name,
      String twin,
      String nameEn,
      String nameZh,
      String journal,
      String tagline,
      String notice,
      String issn,
      String url,
      boolean demo) {}

  /**
   * Where the reader is. {@code otherPath} is the same page in the other language, {@code door} the
   * first word of the address after the language.
   */
  public record Here(String path, String otherPath, String url, String door) {}

  /** Who looks. */
  public record Guest(
      boolean signedIn,
      String name,
      String initials,
      boolean isEditor,
      boolean isStaff,
      boolean isOrganizer,
      boolean isTranslator,
      boolean isAdministrator) {}

  private final Settings settings;
  private final Networks networks;
  private final Visitor visitor;

  @Inject
  Chrome(Settings settings, Networks networks, Visitor visitor) {
    this.settings = settings;
    this.networks = networks;
    this.visitor = visitor;
  }

  /** The variables of a page at {@code path}, in the visitor's language. */
  Map<String, Object> around(Object view, String path) {
    var language = visitor.language();
    var network = networks.get();
    var variables = new HashMap<String, Object>();
    variables.put("view", view);
    variables.put("lang", language.code());
    variables.put("tag", language.tag());
    variables.put("other", language.other().code());
    variables.put("zone", network.zone().getId());
    variables.put("here", here(path, language));
    variables.put("visitor", guest());
    variables.put("rooms", Rooms.open());
    variables.put(
        "site",
        new Site(
            network.name().in(language),
            network.name().exactly(language.other()),
            network.name().en(),
            network.name().zh(),
            network.journal().in(language),
            network.tagline().in(language),
            network.notice().in(language),
            network.issn(),
            settings.url().toString(),
            settings.demo()));
    return variables;
  }

  private Here here(String path, Language language) {
    var prefix = "/" + language.code() + "/";
    var other =
        path.startsWith(prefix)
            ? "/" + language.other().code() + "/" + path.substring(prefix.length())
            : path + "?lang=" + language.other().code();
    var door = path.startsWith(prefix) ? path.substring(prefix.length()).split("/", 2)[0] : "";
    return new Here(path, other, settings.url() + path, door);
  }

  private Guest guest() {
    var name = visitor.name();
    return new Guest(
        visitor.signedIn(),
        name,
        initials(name),
        visitor.has("editor", "managing", "administrator"),
        visitor.has("editor", "managing", "administrator", "translator", "organizer"),
        visitor.has("organizer", "managing", "administrator"),
        visitor.has("translator", "editor", "managing", "administrator"),
        visitor.has("administrator"));
  }

  private static String initials(String name) {
    if (name.isBlank()) return "";
    if (name.codePointAt(0) > 0x2e80) return name.substring(0, 1);
    var words = name.strip().split("\\s+");
    var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
    return words[0].substring(0, 1) + last;
  }
}
