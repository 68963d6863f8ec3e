package org.kvartal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.TestDatabase;
import org.kvartal.platform.TestSettings;
import org.kvartal.platform.Visitor;

class SignedLinksTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Duration WEEK = Duration.ofDays(7);
  static final EmailAddress ADA = new EmailAddress("ada@example.org");
  static final EmailAddress GRACE = new EmailAddress("grace@example.org");
  static final String FOLLOW = "editorial.submission";

  final Settings settings = TestSettings.of(Map.of("kvartal.url", "https://lakeshore.example.org"));
  final UUID essay = Ids.next();
  final UUID report = Ids.next();
  TestDatabase database = TestDatabase.h2();

  @AfterEach
  void close() throws Exception {
    database.close();
  }

  @Test
  void aFollowedLinkOpensItsThingForItsPurposeAndNothingElse() {
    var token = issue(essay, ADA, FOLLOW);
    issue(report, GRACE, FOLLOW);
    var visit = follow(token, NOON);

    var visitor = recognised(visit, NOON);

    assertThat(visitor.holds(FOLLOW, essay)).isTrue();
    assertThat(visitor.holder(FOLLOW, essay)).contains(ADA);
    assertThat(visitor.holds(FOLLOW, report)).isFalse();
    assertThat(visitor.holds("editorial.approval", essay)).isFalse();
    assertThat(visitor.signedIn()).isFalse();
    assertThatThrownBy(() -> visitor.requireHold(FOLLOW, report))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.SIGN_IN));
  }

  @Test
  void theSameOnPostgres() throws Exception {
    database.close();
    database = TestDatabase.postgres();
    aFollowedLinkOpensItsThingForItsPurposeAndNothingElse();
  }

  @Test
  void anExpiredLinkOpensNothingNotEvenWhereItWasFollowedInTime() {
    var token = issue(essay, ADA, FOLLOW);
    var visit = follow(token, NOON);
    var late = NOON.plus(WEEK);

    assertThat(open(token, late.minusSeconds(1))).isPresent();
    assertThat(open(token, late)).isEmpty();
    assertThat(recognised(visit, late.minusSeconds(1)).holds(FOLLOW, essay)).isTrue();
    assertThat(recognised(visit, late).holds(FOLLOW, essay)).isFalse();
  }

  @Test
  void aRevokedLinkOpensNothingNotEvenWhereItWasFollowedBefore() {
    var token = issue(essay, ADA, FOLLOW);
    var other = issue(report, ADA, FOLLOW);
    var visit = follow(token, NOON);
    database.inTransaction(
        e -> {
          links(e, NOON).revoke(FOLLOW, essay);
          return 0;
        });

    assertThat(open(token, NOON)).isEmpty();
    assertThat(open(other, NOON)).isPresent();
    assertThat(recognised(visit, NOON).holds(FOLLOW, essay)).isFalse();
  }

  @Test
  void aWrongTokenOpensNothingAndTheStoredHashIsNoToken() {
    var token = issue(essay, ADA, FOLLOW);

    assertThat(open(token.substring(0, token.length() - 1) + "_", NOON)).isEmpty();
    assertThat(open(new Secret(token).hash(), NOON)).isEmpty();
  }

  @Test
  void anAccountHoldsWhatWasSentToItsAddressButNotLinksAboutTheAccountItself() {
    issue(essay, ADA, FOLLOW);
    issue(report, GRACE, FOLLOW);
    issue(essay, ADA, "account.password");
    var visit =
        database.inTransaction(
            e -> {
              var ada = new Account(ADA, "Ada", new Password("none"), Language.ZH, NOON);
              e.persist(ada);
              return new Visits(e, at(NOON)).begin(ada.id(), Language.ZH, "", Optional.empty());
            });

    var visitor = recognised(visit, NOON);

    assertThat(visitor.grants()).isEqualTo(Map.of(new Visitor.Grant(FOLLOW, essay), ADA));
    assertThat(visitor.name()).isEqualTo("Ada");
    assertThat(visitor.language()).isEqualTo(Language.ZH);
  }

  private String issue(UUID subject, EmailAddress holder, String purpose) {
    var address =
        database.inTransaction(
            e -> links(e, NOON).issue(purpose, subject, holder, "/my/x", Language.ZH, WEEK));
    assertThat(address.toString()).startsWith("https://lakeshore.example.org/l/");
    return address.getPath().substring(3);
  }

  private Optional<SignedLink> open(String token, Instant now) {
    return database.inTransaction(e -> links(e, now).open(token));
  }

  private Secret follow(String token, Instant now) {
    return database.inTransaction(
        e -> {
          var visits = new Visits(e, at(now));
          var secret = visits.begin(null, Language.ZH, "", Optional.empty());
          visits.find(secret.word()).orElseThrow().follow(links(e, now).open(token).orElseThrow());
          return secret;
        });
  }

  private Visitor recognised(Secret visit, Instant now) {
    return database.inTransaction(
        e -> {
          var visitor = new Visitor();
          new Reception(
                  new Visits(e, at(now)),
                  new Accounts(e, at(now)),
                  links(e, now),
                  settings,
                  at(now))
              .recognise(visit.word(), null, visitor, visitor::speaks);
          return visitor;
        });
  }

  private SignedLinks links(EntityManager entities, Instant now) {
    return new SignedLinks(entities, settings, at(now));
  }

  static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
