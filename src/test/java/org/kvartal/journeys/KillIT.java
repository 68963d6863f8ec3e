package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The server dies while 200 essays are sent in; whatever it had acknowledged is there after. Boots
 * two servers more, so it is asked for: {@code -Dkvartal.journeys.kill=true}.
 */
@EnabledIfSystemProperty(named = "kvartal.journeys.kill", matches = "true")
class KillIT {

  private static final int ESSAYS = Integer.getInteger("kvartal.journeys.essays", 200);
  private static final int SENDERS = 4;

  @Test
  void everyAcknowledgedSubmissionOutlivesTheServer() throws Exception {
    var portal = Portal.fresh("kill", Portal.database(), Map.of("kvartal.demo", "true"));
    var acknowledged = new ConcurrentLinkedQueue<String>();
    sendAll(portal, acknowledged, ESSAYS * 2 / 5);
    assertThat(acknowledged).as("some were acknowledged before the kill").isNotEmpty();

    portal.start(); // migrates, mends the index, and answers readers
    var web = Web.of(portal);
    assertThat(web.status("/en/")).isEqualTo(200);
    sendRest(portal, acknowledged);
    assertThat(web.status("/en/articles/who-remembers-the-pills")).isEqualTo(200);
    portal.stop();

    try (var database = portal.openDatabase()) {
      var whole =
          column(
              database,
              "select s.title from submission s where s.stage <> 'DRAFT' and (select count(*) from"
                  + " submission_file f where f.submission_id = s.id) = 2");
      assertThat(new TreeSet<>(whole)).containsAll(acknowledged);
      assertThat(whole).as("none is there twice").doesNotHaveDuplicates();
      var receipts = column(database, "select id from letter where recipient = 'ada@example.org'");
      assertThat(receipts.size()).isGreaterThanOrEqualTo(acknowledged.size());
      System.out.printf(
          "%s: %d essays acknowledged around one kill, %d whole in the database, %d letters%n",
          Portal.database(), acknowledged.size(), whole.size(), receipts.size());
    }
  }

  /** Several at a time; when {@code last} are acknowledged, the power goes. */
  private static void sendAll(Portal portal, ConcurrentLinkedQueue<String> acknowledged, int last)
      throws InterruptedException {
    var next = new AtomicInteger();
    var senders = new ArrayList<Thread>();
    for (int sender = 0; sender < SENDERS; sender++)
      senders.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    var web = Web.of(portal);
                    while (portal.process().isAlive() && send(web, next, acknowledged))
                      if (acknowledged.size() >= last) portal.kill();
                  }));
    for (var sender : senders) sender.join();
  }

  private static void sendRest(Portal portal, ConcurrentLinkedQueue<String> acknowledged) {
    var web = Web.of(portal);
    var next = new AtomicInteger(ESSAYS);
    while (next.get() < ESSAYS + ESSAYS / 4) send(web, next, acknowledged);
  }

  /** False when the answer did not come; then nobody may say what became of the essay. */
  private static boolean send(
      Web web, AtomicInteger next, ConcurrentLinkedQueue<String> acknowledged) {
    var title = "Ledger number " + next.incrementAndGet();
    try {
      var answer = Essay.called(title).sendTo(web);
      if (answer.statusCode() == 201) acknowledged.add(title);
      else throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
      return true;
    } catch (UncheckedIOException e) { // the server died under the request
      return false;
    }
  }

  private static List<String> column(Connection database, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) values.add(rows.getString(1));
    }
    return values;
  }
}
