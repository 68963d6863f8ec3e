package org.kvartal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.text.FrontMatter;

/**
 * The letters that the network writes, each in both languages: first the files {@code
 * content/letters/name.lang.md}, then what was changed at the desk, which wins over the file.
 */
@ApplicationScoped
public class Letters {

  @PersistenceContext private EntityManager entities;
  private final Path folder;
  private final Networks networks;
  private final Clock clock;

  @Inject
  Letters(Settings settings, Networks networks, Clock clock) {
    this.folder = settings.content().resolve("letters");
    this.networks = networks;
    this.clock = clock;
  }

  /**
   * A letter ready to be posted. {@code network} and {@code journal} need not be given. Values are
   * shown literally, whatever characters they have; {@code link} and {@code items} are taken as
   * Markdown, {@code note} and {@code words} keep their paragraphs.
   */
  public Letter compose(
      String name, Language language, EmailAddress to, Map<String, String> values) {
    var wording = draft(name, language, values);
    return new Letter(name, to, language, wording.subject(), wording.body(), clock.instant());
  }

  /** What {@link #compose} would say, for showing it to someone who may change it. */
  public Wording draft(String name, Language language, Map<String, String> values) {
    var all = new HashMap<String, String>();
    all.put("network", networks.get().name().in(language));
    all.put("journal", networks.get().journal().in(language));
    all.putAll(values);
    return wording(name, language).with(all);
  }

  /** The wording that counts now. */
  public Wording wording(String name, Language language) {
    return history(name, language).stream()
        .findFirst()
        .filter(text -> !text.isFileAgain())
        .map(text -> new Wording(text.subject(), text.body()))
        .orElseGet(() -> file(name, language));
  }

  /** What was written at the desk, the newest first. */
  List<LetterText> history(String name, Language language) {
    return entities
        .createQuery(
            "select t from LetterText t where t.name = :name and t.lang = :lang"
                + " order by t.editedAt desc, t.id desc",
            LetterText.class)
        .setParameter("name", name)
        .setParameter("lang", language.code())
        .getResultList();
  }

  /** From now on the letter reads like this. An empty body goes back to the file. */
  void reword(String name, Language language, Wording wording, String editor) {
    file(name, language);
    entities.persist(
        new LetterText(name, language, wording.subject(), wording.body(), editor, clock.instant()));
  }

  /** The names of all letters, in alphabetical order. */
  List<String> names() {
    try (var files = Files.list(folder)) {
      var names = new TreeSet<String>();
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".en.md"))
          .forEach(f -> names.add(f.substring(0, f.length() - 6)));
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws Refusal NOT_FOUND when there is no such letter
   */
  Wording file(String name, Language language) {
    if (!name.matches("[a-z][a-z-]{0,58}")) throw Refusal.notFound();
    var file = read(folder.resolve(name + "." + language.code() + ".md"));
    var matter = FrontMatter.parse(file.orElseThrow(Refusal::notFound));
    return new Wording(matter.get("subject").orElse(""), matter.body().strip());
  }

  private static Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
