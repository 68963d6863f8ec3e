package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.cover.Cover;
import org.kvartal.cover.Ground;
import org.kvartal.cover.Letters;
import org.kvartal.cover.Season;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Theme;
import org.kvartal.work.Kind;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** The covers of issues, and the addresses where they are. */
@ApplicationScoped
public class Covers {

  /** How a cover is wanted; {@code CARD} is 1200 × 630, the others 600 × 800. */
  public enum Form {
    SVG("image/svg+xml"),
    PNG("image/png"),
    CARD("image/png");

    private final String type;

    Form(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }
  }

  private record Key(Cover cover, Form form) {}

  /** Drawn covers kept in memory: two languages and three forms of ten issues, 4 MB at most. */
  private static final int KEPT = 60;

  private final Works works;
  private final Networks networks;
  private final Theme theme;
  private @Nullable Letters letters;
  private final Map<Key, byte[]> drawn =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  @Inject
  Covers(Works works, Networks networks, Theme theme) {
    this.works = works;
    this.networks = networks;
    this.theme = theme;
  }

  /** Where the cover of this issue is, with this language written large. */
  public static String address(Issue issue, Language language) {
    return "/issues/%s.%s.cover.%s"
        .formatted(issue.number(), language.code(), issue.isPictured() ? "jpg" : "svg");
  }

  /** Where the picture for links in social networks and messengers is. */
  public static String card(Issue issue, Language language) {
    return "/issues/%s.%s.card.png".formatted(issue.number(), language.code());
  }

  /** The cover as it is now: of what is public, or of what is planned. */
  public Cover of(Issue issue, Language first) {
    var season = Season.of(issue.number().number());
    return new Cover(
        issue.number().toString(),
        issue.number().year(),
        String.valueOf(issue.number().number()),
        season,
        issue.ground().isEmpty() ? season.ground() : Ground.valueOf(issue.ground()),
        networks.get().name(),
        titles(issue),
        first);
  }

  /** Draws it, or gives what was drawn of the same words before. */
  public synchronized byte[] draw(Cover cover, Form form) {
    return drawn.computeIfAbsent(new Key(cover, form), _ -> fresh(cover, form));
  }

  private byte[] fresh(Cover cover, Form form) {
    return switch (form) {
      case SVG -> cover.svg(letters()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      case PNG -> cover.png(letters(), 1);
      case CARD -> cover.card(letters());
    };
  }

  private Letters letters() {
    if (letters == null) letters = new Letters(name -> theme.file("fonts/" + name).orElseThrow());
    return letters;
  }

  /** Featured pieces first, then long ones, each group in the issue's order. */
  private List<Bilingual> titles(Issue issue) {
    var ids = issue.entries().stream().map(Entry::work).toList();
    var byId = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var known = issue.isPublished() ? published(ids) : Map.<UUID, Bilingual>of();
    return issue.entries().stream()
        .filter(e -> byId.get(e.work()).retractedAt().isEmpty())
        .sorted(Comparator.comparingInt(e -> rank(e, byId.get(e.work()).kind())))
        .map(e -> known.getOrDefault(e.work(), planned(byId.get(e.work()))))
        .filter(title -> !title.isBlank())
        .limit(3)
        .toList();
  }

  private static int rank(Entry entry, Kind kind) {
    return entry.featured() ? 0 : kind.isShort() ? 2 : 1;
  }

  private static Bilingual planned(Work work) {
    return Bilingual.of(
        work.edition(Language.EN).map(e -> e.title()).orElse(""),
        work.edition(Language.ZH).map(e -> e.title()).orElse(""));
  }

  private Map<UUID, Bilingual> published(List<UUID> ids) {
    return works.published(ids).stream()
        .collect(
            Collectors.toMap(
                p -> p.work().id(),
                p -> Bilingual.NONE.with(p.language(), p.revision().title()),
                (a, b) -> Bilingual.of(a.en() + b.en(), a.zh() + b.zh())));
  }
}
