package org.kvartal.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Settings;

/** The folder {@code mail} of the data folder, with one {@code .eml} file for each letter. */
record MailFolder(Path path) {

  static MailFolder of(Settings settings) {
    return new MailFolder(settings.data().resolve("mail"));
  }

  /** Writes the whole file or none; a letter that comes again replaces itself. */
  Path put(UUID id, byte[] message) throws IOException {
    Files.createDirectories(path);
    var draft = Files.createTempFile(path, "letter", ".part");
    try {
      Files.write(draft, message);
      return Files.move(
          draft, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  Optional<byte[]> read(UUID id) throws IOException {
    return Files.exists(file(id)) ? Optional.of(Files.readAllBytes(file(id))) : Optional.empty();
  }

  private Path file(UUID id) {
    return path.resolve(id + ".eml");
  }
}
