package org.kvartal.translation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;

/** All terms of the network. An empty one is filled from the file in the content folder. */
@ApplicationScoped
public class Termbase {

  /** What became of a table that was read in; {@code refused} are the first lines not taken. */
  record Imported(int added, int changed, int same, List<String> refused) {}

  private static final int REFUSED_SHOWN = 10;

  @PersistenceContext private EntityManager entities;
  private final Settings settings;

  @Inject
  Termbase(Settings settings) {
    this.settings = settings;
  }

  Termbase(EntityManager entities, Settings settings) {
    this(settings);
    this.entities = entities;
  }

  @Transactional
  void fill(@Observes @Priority(2500) @Initialized(ApplicationScoped.class) Object start) {
    var file = settings.content().resolve("terms").resolve("welfare.csv");
    if (!Files.isRegularFile(file) || count("") > 0) return;
    try {
      take(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Term get(UUID id) {
    return Optional.ofNullable(entities.find(Term.class, id)).orElseThrow(Refusal::notFound);
  }

  Term add(Wording wording) {
    var term = new Term(wording);
    entities.persist(term);
    return term;
  }

  void remove(Term term) {
    entities.remove(term);
  }

  /** Those with {@code words} in either language, script or concept, in alphabetical order. */
  List<Term> find(String words, int from, int limit) {
    return entities
        .createQuery("select t from Term t " + MATCHES + " order by t.concept, t.id", Term.class)
        .setParameter("words", pattern(words))
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(String words) {
    return entities
        .createQuery("select count(t) from Term t " + MATCHES, Long.class)
        .setParameter("words", pattern(words))
        .getSingleResult();
  }

  private static final String MATCHES =
      "where lower(t.en) like :words escape '!' or t.hans like :words escape '!'"
          + " or t.hant like :words escape '!' or t.concept like :words escape '!'";

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  /** The whole termbase as a file like the one it began with. */
  String file() {
    var out = new StringBuilder(Csv.write(Wording.HEADS));
    find("", 0, Integer.MAX_VALUE).forEach(t -> out.append(Csv.write(t.wording().row())));
    return out.toString();
  }

  /** Adds what is new and changes what is different; takes nothing away. */
  Imported take(String csv) {
    var known = new HashMap<List<String>, Term>();
    for (var term : find("", 0, Integer.MAX_VALUE)) known.put(key(term.wording()), term);
    int added = 0;
    int changed = 0;
    int same = 0;
    var refused = new java.util.ArrayList<String>();
    for (var row : Csv.read(csv)) {
      if (row.getFirst().equals("concept")) continue;
      var wording = Wording.of(row);
      var term = known.get(key(wording));
      if (!wording.error().isEmpty()) refused.add(String.join(", ", row));
      else if (term == null) {
        known.put(key(wording), add(wording));
        added++;
      } else if (term.wording().equals(wording)) same++;
      else {
        term.say(wording);
        changed++;
      }
    }
    return new Imported(added, changed, same, refused.stream().limit(REFUSED_SHOWN).toList());
  }

  private static List<String> key(Wording wording) {
    return List.of(wording.concept(), wording.en(), wording.hans());
  }
}
