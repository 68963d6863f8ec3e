package org.kvartal.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Finds templates by name in the theme's folders and nowhere else. */
final class ThemeLoader implements Loader<String> {

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    var file =
        theme
            .file(path(name))
            .orElseThrow(() -> new LoaderException(null, "There is no template “" + name + "”."));
    try {
      return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LoaderException(e, "The template “" + name + "” cannot be read.");
    }
  }

  private static String path(String name) {
    return "templates/" + name + ".peb";
  }

  @Override
  public boolean resourceExists(String name) {
    return theme.file(path(name)).isPresent();
  }

  /** Names are always whole, never relative to the template that speaks. */
  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    return relativePath;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {} // always UTF-8

  @Override
  public void setPrefix(String prefix) {} // always the theme's templates

  @Override
  public void setSuffix(String suffix) {} // always .peb
}
