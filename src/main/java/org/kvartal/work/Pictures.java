package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.text.Options;
import org.kvartal.text.Typography;

/** The network's library of pictures. */
@ApplicationScoped
public class Pictures {

  /** Bytes of a file that is taken. */
  public static final int LARGEST = 20_000_000;

  private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{32})\\.(?:jpg|png)");

  @PersistenceContext private EntityManager entities;
  private final MediaFolder folder;
  private final Clock clock;

  @Inject
  Pictures(MediaFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Takes a picture into the library; one that is there already is returned as it is. The file is
   * always made anew from its pixels.
   *
   * @param by the name of whoever brings it
   * @throws Refusal with a sentence {@code work.picture.…}
   */
  public Picture take(byte[] file, String name, String by) {
    if (file.length == 0) throw Refusal.invalid("work.picture.none-sent");
    if (file.length > LARGEST) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "work.picture.too-large", LARGEST / 1_000_000);
    }
    var raster = Raster.read(file);
    var encoded = raster.encode();
    var hash = hash(encoded.bytes());
    var known = byHash(hash);
    if (known.isPresent()) return known.get();
    folder.keep(hash + "." + encoded.ending(), encoded.bytes());
    var picture =
        new Picture(
            hash,
            encoded.ending(),
            raster.width(),
            raster.height(),
            encoded.bytes().length,
            plain(name),
            by,
            clock.instant());
    entities.persist(picture);
    return picture;
  }

  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = Typography.tidyLine(last);
    return clean.length() > 255 ? clean.substring(clean.length() - 255) : clean;
  }

  /** The first half of SHA-256: 128 bits. */
  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) { // every Java has SHA-256
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Picture get(UUID id) {
    return Optional.ofNullable(entities.find(Picture.class, id)).orElseThrow(Refusal::notFound);
  }

  public Optional<Picture> byHash(String hash) {
    return entities
        .createQuery("select p from Picture p where p.hash = :hash", Picture.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Those whose name, description or credit contains {@code words}; the newest first. */
  public List<Picture> find(String words, int from, int limit) {
    return entities
        .createQuery(
            """
            select p from Picture p
            where lower(p.name) like :like escape '!' or lower(p.credit) like :like escape '!'
            or lower(p.alt.en) like :like escape '!' or lower(p.alt.zh) like :like escape '!'
            order by p.addedAt desc, p.id
            """,
            Picture.class)
        .setParameter("like", like(words.strip().toLowerCase(java.util.Locale.ROOT)))
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * The same, or only those whose description is missing in one of the languages.
   *
   * @param silent whether only those are wanted
   */
  List<Picture> library(String words, boolean silent, int from, int limit) {
    if (!silent) return find(words, from, limit);
    return entities
        .createQuery(
            """
            select p from Picture p where (p.alt.en = :none or p.alt.zh = :none)
            and (lower(p.name) like :like escape '!' or lower(p.credit) like :like escape '!'
            or lower(p.alt.en) like :like escape '!' or lower(p.alt.zh) like :like escape '!')
            order by p.addedAt desc, p.id
            """,
            Picture.class)
        .setParameter("none", "")
        .setParameter("like", like(words.strip().toLowerCase(java.util.Locale.ROOT)))
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  public long count() {
    return entities.createQuery("select count(p) from Picture p", Long.class).getSingleResult();
  }

  private static String like(String words) {
    return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** What {@link Options#withImages} asks for: the pictures of this text, with one query. */
  public Function<String, Optional<Options.Picture>> in(String markdown, Language language) {
    var known = shown(markdown, language);
    return address -> Optional.ofNullable(known.get(address));
  }

  /** The pictures of this text by address, as they are shown in {@code language}. */
  public Map<String, Options.Picture> shown(String markdown, Language language) {
    return of(hashes(markdown)).stream()
        .collect(Collectors.toMap(Picture::address, p -> p.shown(language)));
  }

  private static Set<String> hashes(String markdown) {
    var hashes = new LinkedHashSet<String>();
    var matcher = ADDRESS.matcher(markdown);
    while (matcher.find()) hashes.add(matcher.group(1));
    return hashes;
  }

  private List<Picture> of(Set<String> hashes) {
    if (hashes.isEmpty()) return List.of();
    return entities
        .createQuery("select p from Picture p where p.hash in :hashes", Picture.class)
        .setParameter("hashes", hashes)
        .getResultList();
  }

  /** The works whose newest text, in either language, shows this picture. */
  public List<Work> users(Picture picture) {
    return entities
        .createQuery(
            """
            select distinct w from Work w join w.editions e, Revision r
            where r.edition = e.id and r.number = e.revision and r.markdown like :address
            order by w.slug
            """,
            Work.class)
        .setParameter("address", "%" + picture.hash() + "%")
        .getResultList();
  }
}
