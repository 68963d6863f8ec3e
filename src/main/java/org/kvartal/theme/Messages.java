package org.kvartal.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.kvartal.platform.Language;

/**
 * Every sentence of the interface, in both languages, from {@code messages/{en,zh}.properties} of
 * the theme's folders. Patterns are those of {@link MessageFormat}; apostrophes are typographic. A
 * changed file is read again without a restart.
 */
@ApplicationScoped
public class Messages {

  private record Book(List<FileTime> read, Map<String, String> sentences) {}

  private final Theme theme;
  private final Map<Language, Book> books = new ConcurrentHashMap<>();

  @Inject
  public Messages(Theme theme) {
    this.theme = theme;
  }

  /** The sentence in {@code language}; the key itself when nobody has written it. */
  public String text(Language language, String key, Object... arguments) {
    var pattern = book(language).sentences().get(key);
    if (pattern == null) return key;
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  public boolean has(Language language, String key) {
    return book(language).sentences().containsKey(key);
  }

  private Book book(Language language) {
    var dates = files(language).stream().map(Messages::date).toList();
    var book = books.get(language);
    if (book == null || !book.read().equals(dates)) {
      book = new Book(dates, read(language));
      books.put(language, book);
    }
    return book;
  }

  private Map<String, String> read(Language language) {
    var sentences = new HashMap<String, String>();
    for (var file : files(language).reversed()) {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    }
    return Map.copyOf(sentences);
  }

  private List<Path> files(Language language) {
    var files = new ArrayList<Path>();
    for (var folder : theme.folders()) {
      var file = folder.resolve("messages").resolve(language.code() + ".properties");
      if (Files.exists(file)) files.add(file);
    }
    return files;
  }

  private static FileTime date(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) { // removed this moment: counts as changed
      return FileTime.fromMillis(0);
    }
  }
}
