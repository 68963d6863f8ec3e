package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;

/**
 * The links by which people act without an account. Following one only remembers that its holder
 * may; it changes nothing by itself, since mail programs look at links before people do.
 */
@ApplicationScoped
public class SignedLinks {

  @PersistenceContext private EntityManager entities;
  private final Settings settings;
  private final Clock clock;

  @Inject
  SignedLinks(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  SignedLinks(EntityManager entities, Settings settings, Clock clock) {
    this(settings, clock);
    this.entities = entities;
  }

  /**
   * A new address, {@code {kvartal.url}/l/{token}}, in the running transaction; nobody can read it
   * back later. Earlier links for the same thing go on working.
   *
   * @param purpose such as {@code editorial.submission}; {@code visitor.holds(purpose, subject)}
   *     asks for it
   * @param landing the path of the page that it leads to, such as {@code /my/submissions/…}
   * @param language of the letter, and of the pages it leads to
   */
  public URI issue(
      String purpose,
      UUID subject,
      EmailAddress holder,
      String landing,
      Language language,
      Duration life) {
    var secret = Secret.fresh();
    var now = clock.instant();
    entities.persist(
        new SignedLink(secret, purpose, subject, holder, landing, language, now, now.plus(life)));
    return URI.create(settings.url() + "/l/" + secret.word());
  }

  /**
   * From now on no link for this purpose and thing opens anything, nor does one followed before.
   */
  public void revoke(String purpose, UUID subject) {
    var now = clock.instant();
    entities
        .createQuery(
            "select l from SignedLink l where l.purpose = :purpose and l.subject = :subject",
            SignedLink.class)
        .setParameter("purpose", purpose)
        .setParameter("subject", subject)
        .getResultList()
        .forEach(link -> link.revoke(now));
  }

  /** The link with this token, when it has neither expired nor been revoked. */
  Optional<SignedLink> open(String token) {
    return entities
        .createQuery("select l from SignedLink l where l.hash = :hash", SignedLink.class)
        .setParameter("hash", new Secret(token).hash())
        .getResultStream()
        .findFirst()
        .filter(link -> link.isOpen(clock.instant()));
  }

  /**
   * What this address holds now, except links about an account itself; one for each thing, the
   * newest first.
   */
  List<SignedLink> heldBy(EmailAddress holder) {
    var seen = new java.util.HashSet<String>();
    return entities
        .createQuery(
            "select l from SignedLink l where l.holder = :holder and l.revokedAt is null"
                + " and l.expiresAt > :now and l.purpose not like 'account.%'"
                + " order by l.issuedAt desc, l.id desc",
            SignedLink.class)
        .setParameter("holder", holder)
        .setParameter("now", clock.instant())
        .getResultStream()
        .filter(l -> seen.add(l.purpose() + " " + l.subject()))
        .toList();
  }

  /**
   * What was ever sent to this address and not revoked, expired or not, except links about an
   * account itself; one for each thing, the newest first.
   */
  List<SignedLink> sentTo(EmailAddress holder) {
    var seen = new java.util.HashSet<String>();
    return entities
        .createQuery(
            "select l from SignedLink l where l.holder = :holder and l.purpose not like 'account.%'"
                + " and not exists (select r from SignedLink r where r.purpose = l.purpose"
                + " and r.subject = l.subject and r.revokedAt is not null)"
                + " order by l.issuedAt desc, l.id desc",
            SignedLink.class)
        .setParameter("holder", holder)
        .getResultStream()
        .filter(l -> seen.add(l.purpose() + " " + l.subject()))
        .toList();
  }

  /** Those followed in this visit that still count. */
  List<SignedLink> followedIn(Visit visit) {
    if (visit.links().isEmpty()) return List.of();
    Instant now = clock.instant();
    return entities
        .createQuery("select l from SignedLink l where l.id in :ids", SignedLink.class)
        .setParameter("ids", visit.links())
        .getResultStream()
        .filter(l -> l.isOpen(now))
        .toList();
  }
}
