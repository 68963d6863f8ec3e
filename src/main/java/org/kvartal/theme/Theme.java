package org.kvartal.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.kvartal.platform.Misconfiguration;
import org.kvartal.platform.Settings;

/**
 * The chosen theme: a chain of folders, each extending the next, ending with {@code default}. A
 * file is taken from the first folder that has it. Names are plain; nothing outside the folders can
 * be reached.
 */
@ApplicationScoped
public class Theme {

  private static final Pattern NAME =
      Pattern.compile("[a-zA-Z0-9_-]+(/[a-zA-Z0-9_-]+)*(\\.[a-z0-9]+)+");
  private static final int LONGEST_CHAIN = 5;

  private final List<Path> folders;
  private final String name;

  @Inject
  public Theme(Settings settings) {
    this(settings.themes(), settings.theme());
  }

  Theme(Path themes, String name) {
    this.name = name;
    this.folders = chain(themes, name);
  }

  public String name() {
    return name;
  }

  /** The folders from the chosen theme to {@code default}. */
  List<Path> folders() {
    return folders;
  }

  /** The file of that name, such as {@code templates/reading/home.peb}. */
  public Optional<Path> file(String name) {
    if (!NAME.matcher(name).matches()) return Optional.empty();
    return folders.stream().map(f -> f.resolve(name)).filter(Files::isRegularFile).findFirst();
  }

  private static List<Path> chain(Path themes, String first) {
    var chain = new ArrayList<Path>();
    var next = Optional.of(first);
    while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
      var folder = themes.resolve(next.get());
      if (!next.get().matches("[a-z0-9-]+") || !Files.isDirectory(folder))
        throw new Misconfiguration("kvartal.theme: there is no theme “" + next.get() + "”.");
      chain.add(folder);
      next = parentOf(folder);
    }
    return List.copyOf(chain);
  }

  private static Optional<String> parentOf(Path folder) {
    var manifest = folder.resolve("theme.properties");
    if (!Files.exists(manifest)) return Optional.empty();
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(manifest, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new Misconfiguration("kvartal.theme: " + manifest + " cannot be read.");
    }
    return Optional.ofNullable(properties.getProperty("extends")).map(String::strip);
  }
}
