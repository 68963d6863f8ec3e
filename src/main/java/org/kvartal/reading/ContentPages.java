package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;

/**
 * The pages of the network (about, for authors, privacy, …). Their first version lies in {@code
 * content/pages/name.lang.md}; what was saved at the desk wins over the file.
 */
@ApplicationScoped
public class ContentPages {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final int LONGEST_NAME = 80;

  @PersistenceContext private EntityManager entities;
  private final Settings settings;
  private final ChangeLog changes;
  private final Clock clock;

  protected ContentPages(
      EntityManager entities, Settings settings, ChangeLog changes, Clock clock) {
    this(settings, changes, clock);
    this.entities = entities;
  }

  @Inject
  ContentPages(Settings settings, ChangeLog changes, Clock clock) {
    this.settings = settings;
    this.changes = changes;
    this.clock = clock;
  }

  /** The page as readers see it in exactly this language. */
  public Optional<ContentPage> find(String slug, Language language) {
    return newest(slug, language)
        .map(e -> ContentPage.of(slug, language, e.source(), Optional.of(e.at())))
        .or(
            () ->
                file(slug, language).map(f -> ContentPage.of(slug, language, f, Optional.empty())));
  }

  /** The whole source, front matter and Markdown, for editing and for export. */
  public Optional<String> source(String slug, Language language) {
    return newest(slug, language).map(PageEdit::source).or(() -> file(slug, language));
  }

  public static boolean isName(String slug) {
    return SLUG.matcher(slug).matches() && slug.length() <= LONGEST_NAME;
  }

  /** Saves the page anew; the former versions stay in its history. */
  public void save(String slug, Language language, String source, String by) {
    if (!isName(slug)) throw new IllegalArgumentException("not a slug: " + slug);
    entities.persist(new PageEdit(slug, language, source, by, clock.instant()));
    changes.record("page", idOf(slug), language);
  }

  /** Pages are known by name, the log by id: an id made of the name (RFC 9562 §5.3). */
  public static UUID idOf(String slug) {
    return UUID.nameUUIDFromBytes(("page/" + slug).getBytes(StandardCharsets.UTF_8));
  }

  /** The newest first. */
  public List<PageEdit> history(String slug, Language language) {
    return entities
        .createQuery(
            """
            select e from PageEdit e
            where e.slug = :slug and e.language = :language order by e.at desc, e.id desc
            """,
            PageEdit.class)
        .setParameter("slug", slug)
        .setParameter("language", language)
        .getResultList();
  }

  /** The names of all pages, from the folder and from the desk, in alphabetical order. */
  public List<String> slugs() {
    var slugs =
        new TreeSet<>(
            entities
                .createQuery("select distinct e.slug from PageEdit e", String.class)
                .getResultList());
    var folder = folder();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(n -> n.matches("[a-z0-9-]+\\.(en|zh)\\.md"))
            .forEach(n -> slugs.add(n.substring(0, n.indexOf('.'))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(slugs);
  }

  /** Every page there is in this language, in their own order. */
  public List<ContentPage> all(Language language) {
    var edited =
        entities
            .createQuery(
                """
                select e from PageEdit e where e.language = :language
                and e.at = (select max(x.at) from PageEdit x
                  where x.slug = e.slug and x.language = :language)
                """,
                PageEdit.class)
            .setParameter("language", language)
            .getResultStream()
            .collect(Collectors.toMap(PageEdit::slug, Function.identity(), (a, _) -> a));
    return slugs().stream()
        .map(
            slug ->
                edited.containsKey(slug)
                    ? Optional.of(
                        ContentPage.of(
                            slug,
                            language,
                            edited.get(slug).source(),
                            Optional.of(edited.get(slug).at())))
                    : file(slug, language)
                        .map(f -> ContentPage.of(slug, language, f, Optional.empty())))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(ContentPage::order).thenComparing(ContentPage::slug))
        .toList();
  }

  /** The first version, if the page began as a file. */
  public Optional<String> firstVersion(String slug, Language language) {
    return file(slug, language);
  }

  private Optional<PageEdit> newest(String slug, Language language) {
    return entities
        .createQuery(
            """
            select e from PageEdit e
            where e.slug = :slug and e.language = :language order by e.at desc, e.id desc
            """,
            PageEdit.class)
        .setParameter("slug", slug)
        .setParameter("language", language)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Optional<String> file(String slug, Language language) {
    if (!SLUG.matcher(slug).matches()) return Optional.empty();
    var file = folder().resolve(slug + "." + language.code() + ".md");
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return settings.content().resolve("pages");
  }
}
