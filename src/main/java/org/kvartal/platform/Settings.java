package org.kvartal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The configuration of this installation, read once and checked (keys {@code kvartal.…}, see
 * README). What a network decides about itself is not here but in {@link Network}, kept at the
 * desk.
 */
@ApplicationScoped
public class Settings {

  /** The embedded database of a fresh installation. Must equal the default in {@link Database}. */
  static final String EMBEDDED_URL =
      "jdbc:h2:file:./data/kvartal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

  private final Config config;

  public Settings() {
    this(ConfigProvider.getConfig());
  }

  Settings(Config config) {
    this.config = config;
  }

  /** Public base address without a trailing slash; the only source of links in letters. */
  public URI url() {
    var text = text("kvartal.url").orElse("http://localhost:8080").replaceAll("/+$", "");
    try {
      var url = new URI(text);
      if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) return url;
    } catch (URISyntaxException e) { // told below, with the key
    }
    throw new Misconfiguration("kvartal.url must be an http or https address, not “" + text + "”.");
  }

  public boolean secure() {
    return "https".equals(url().getScheme());
  }

  public Path data() {
    return Path.of(text("kvartal.data").orElse("./data")).toAbsolutePath().normalize();
  }

  public Path content() {
    return folder("kvartal.content", "./content");
  }

  public Path themes() {
    return folder("kvartal.themes", "./themes");
  }

  public String theme() {
    return text("kvartal.theme").orElse("default");
  }

  public String databaseUrl() {
    return text("kvartal.db.url").orElse(EMBEDDED_URL);
  }

  /** Whether the demonstration network is loaded into an empty database. */
  public boolean demo() {
    return config.getOptionalValue("kvartal.demo", Boolean.class).orElse(false);
  }

  /** The administrator whom the configuration names. */
  public record Administrator(EmailAddress email, String password) {
    @Override
    public String toString() {
      return email.value(); // the password is for no log
    }
  }

  public Optional<Administrator> administrator() {
    var email = text("kvartal.admin.email");
    if (email.isEmpty()) return Optional.empty();
    if (!EmailAddress.isValid(email.get()))
      throw new Misconfiguration(
          "kvartal.admin.email is not an e-mail address: “" + email.get() + "”.");
    var password = text("kvartal.admin.password").orElse("");
    if (password.length() < 10)
      throw new Misconfiguration(
          "kvartal.admin.password must have at least 10 characters when kvartal.admin.email is"
              + " set.");
    return Optional.of(new Administrator(new EmailAddress(email.get()), password));
  }

  public Optional<Smtp> smtp() {
    return text("kvartal.smtp.host")
        .map(
            host ->
                new Smtp(
                    host,
                    number("kvartal.smtp.port", 587),
                    text("kvartal.smtp.user").orElse(""),
                    text("kvartal.smtp.password").orElse(""),
                    oneOf("kvartal.smtp.tls", Set.of("none", "starttls", "tls"), "starttls")));
  }

  public EmailAddress mailFrom() {
    var from = text("kvartal.mail.from").orElse("newsletter@localhost.localdomain");
    if (!EmailAddress.isValid(from))
      throw new Misconfiguration("kvartal.mail.from is not an e-mail address: “" + from + "”.");
    return new EmailAddress(from);
  }

  public Optional<Dkim> dkim() {
    return text("kvartal.dkim.domain")
        .map(
            domain ->
                new Dkim(
                    domain,
                    text("kvartal.dkim.selector").orElse("kvartal"),
                    Path.of(text("kvartal.dkim.key").orElse("dkim.pem"))));
  }

  /** Reads everything once. @throws Misconfiguration with the first sentence that is wrong */
  public void check() {
    url();
    content();
    themes();
    mailFrom();
    smtp();
    dkim();
    administrator();
    if (!Files.isDirectory(themes().resolve(theme())))
      throw new Misconfiguration(
          "kvartal.theme names “"
              + theme()
              + "”, but there is no such folder in "
              + themes()
              + ".");
    if (text("kvartal.data").isPresent() && text("kvartal.db.url").isEmpty())
      throw new Misconfiguration(
          "kvartal.data was moved without kvartal.db.url: the embedded database would stay in"
              + " ./data. Set both.");
    writable(data());
  }

  private void writable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "start", ".tmp"));
    } catch (java.io.IOException e) {
      throw new Misconfiguration("kvartal.data: the folder " + folder + " cannot be written to.");
    }
  }

  private Path folder(String key, String standard) {
    var folder = Path.of(text(key).orElse(standard)).toAbsolutePath().normalize();
    if (Files.isDirectory(folder) && Files.isReadable(folder)) return folder;
    throw new Misconfiguration(key + ": the folder " + folder + " cannot be read.");
  }

  private int number(String key, int standard) {
    var value = text(key);
    if (value.isEmpty()) return standard;
    try {
      return Integer.parseInt(value.get());
    } catch (NumberFormatException e) {
      throw new Misconfiguration(key + " must be a number, not “" + value.get() + "”.");
    }
  }

  private String oneOf(String key, Set<String> allowed, String standard) {
    var value = text(key).orElse(standard);
    if (allowed.contains(value)) return value;
    throw new Misconfiguration(key + " must be one of " + allowed + ", not “" + value + "”.");
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(s -> !s.isEmpty());
  }
}
