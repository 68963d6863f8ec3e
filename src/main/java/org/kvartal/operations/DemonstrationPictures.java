package org.kvartal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.work.Picture;
import org.kvartal.work.Pictures;

/** Brings the portraits and figures of the demonstration into the library. */
@ApplicationScoped
class DemonstrationPictures {

  private static final String BY = "demonstration";

  private final Path folder;
  private final Pictures pictures;

  @Inject
  DemonstrationPictures(Settings settings, Pictures pictures) {
    this.folder = settings.content().resolve("demo");
    this.pictures = pictures;
  }

  Optional<Picture> photo(String name) {
    return name.isEmpty() ? Optional.empty() : take(folder.resolve("people").resolve(name));
  }

  /** The text with the names of its figures replaced by where they are served. */
  String placed(String markdown, Language language) {
    var text = markdown;
    for (var use : Markdown.images(markdown)) {
      var picture = take(folder.resolve("works").resolve("pictures").resolve(use.url()));
      if (picture.isEmpty()) continue;
      picture.get().describeIfSilent(language, use.alt());
      text = text.replace("](" + use.url(), "](" + picture.get().address());
    }
    return text;
  }

  private Optional<Picture> take(Path file) {
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      return Optional.of(
          pictures.take(Files.readAllBytes(file), file.getFileName().toString(), BY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
