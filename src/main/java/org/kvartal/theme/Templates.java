package org.kvartal.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws templates. They cannot reach beyond their view: names come from the theme's folders only,
 * attributes from records, maps and lists only (see {@link ViewAttributes}), and a page ends at 4
 * MB. A changed template is read again without a restart.
 */
@ApplicationScoped
public class Templates {

  /** Characters; the longest issue page we know of has 200,000. */
  private static final int LARGEST = 4_000_000;

  private final Theme theme;
  private final Messages messages;
  private final Assets assets;
  private volatile PebbleEngine engine;
  private volatile long stamp = -1;
  private volatile long looked;

  @Inject
  public Templates(Theme theme, Messages messages, Assets assets) {
    this.theme = theme;
    this.messages = messages;
    this.assets = assets;
    this.engine = engine();
  }

  /** Draws {@code name}, such as {@code reading/home}, with these variables. */
  public String draw(String name, Map<String, Object> variables, Locale locale) {
    refresh();
    var writer = new StringWriter(32_768);
    try {
      engine.getTemplate(name).evaluate(writer, variables, locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  /** Reads a template without drawing it; throws when it is broken. */
  void read(String name) {
    engine.getTemplate(name);
  }

  /** Where a template is broken, and why: “reading/home, line 12: …”. */
  static String where(PebbleException broken) {
    var file = broken.getFileName() == null ? "?" : broken.getFileName();
    var line = broken.getLineNumber() == null ? "?" : String.valueOf(broken.getLineNumber());
    return file + ":" + line + " " + broken.getPebbleMessage();
  }

  /** Changes with every file of the theme; asks the disk at most once a second. */
  long stamp() {
    refresh();
    return stamp;
  }

  private PebbleEngine engine() {
    return new PebbleEngine.Builder()
        .loader(new ThemeLoader(theme))
        .strictVariables(true)
        .newLineTrimming(true)
        .maxRenderedSize(LARGEST)
        .extension(new Words(messages, assets))
        .methodAccessValidator((object, method) -> false)
        .registerExtensionCustomizer(
            new DisallowExtensionCustomizerBuilder()
                .disallowedFunctionKeys(List.of("i18n"))
                .disallowedTokenParserTags(List.of("cache", "parallel"))
                .build())
        .build();
  }

  /** Looks at the files' dates once a second; a new engine when one has changed. */
  private void refresh() {
    var now = System.nanoTime();
    if (now - looked < 1_000_000_000L && stamp >= 0) return;
    looked = now;
    long newest = theme.folders().stream().mapToLong(Templates::newest).sum();
    if (stamp >= 0 && newest != stamp) engine = engine();
    stamp = newest;
  }

  private static long newest(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.mapToLong(f -> f.toFile().lastModified()).sum();
    } catch (IOException e) { // a folder that is being replaced
      return 0;
    }
  }
}
