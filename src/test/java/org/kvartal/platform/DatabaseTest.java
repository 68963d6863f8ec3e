package org.kvartal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void theEmbeddedDatabaseIsKnownByItsFile() {
    var reached = "jdbc:h2:file:./data/kvartal";
    assertThat(Database.isTheOneAskedFor(reached, Settings.EMBEDDED_URL)).isTrue();
  }

  @Test
  void thePoolOfTheServerIsNotOurDatabase() {
    var server = "jdbc:h2:mem:embedded_default";
    assertThat(Database.isTheOneAskedFor(server, Settings.EMBEDDED_URL)).isFalse();
    assertThat(Database.isTheOneAskedFor(server, "jdbc:postgresql://db/kvartal")).isFalse();
  }

  @Test
  void whatADriverAddsToItsAddressDoesNotMatter() {
    var reached = "jdbc:postgresql://db:5432/kvartal?ssl=false";
    assertThat(Database.isTheOneAskedFor(reached, "jdbc:postgresql://db/kvartal")).isTrue();
  }
}
