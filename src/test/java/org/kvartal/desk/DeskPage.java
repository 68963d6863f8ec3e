package org.kvartal.desk;

import java.util.Map;
import java.util.Set;
import org.kvartal.platform.Language;
import org.kvartal.platform.TestSettings;
import org.kvartal.theme.Assets;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Templates;
import org.kvartal.theme.Theme;

/** Draws pages of the desk with the real templates, for an editor, without a server. */
public final class DeskPage {

  record Site(String name, boolean demo) {}

  record Here(String path, String otherPath) {}

  record Guest(
      boolean signedIn,
      String name,
      String initials,
      boolean isEditor,
      boolean isStaff,
      boolean isOrganizer,
      boolean isTranslator,
      boolean isAdministrator) {}

  /** Something that must never reach a page as it is. */
  public static final String SCRIPT = "<script>alert(1)</script>\"'>";

  private DeskPage() {}

  public static Messages messages() {
    return new Messages(new Theme(TestSettings.of(Map.of())));
  }

  public static String draw(String template, Object view, Language language) {
    var theme = new Theme(TestSettings.of(Map.of()));
    return new Templates(theme, new Messages(theme), new Assets(theme))
        .draw(
            template,
            Map.of(
                "view",
                view,
                "lang",
                language.code(),
                "tag",
                language.tag(),
                "other",
                language.other().code(),
                "zone",
                "Europe/Copenhagen",
                "here",
                new Here("/desk", "/desk?lang=" + language.other().code()),
                "visitor",
                new Guest(true, "Ana Berg", "AB", true, true, true, true, true),
                "rooms",
                Set.of("inbox", "pages", "terms", "settings", "audit"),
                "site",
                new Site("Harbour Network", true)),
            language.locale());
  }
}
