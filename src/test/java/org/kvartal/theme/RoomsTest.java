package org.kvartal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomsTest {

  @Test
  void aRoomIsTheFirstWordAfterTheDesk() {
    assertThat(Rooms.of("/desk/issues")).isEqualTo("issues");
    assertThat(Rooms.of("desk/issues/{issue}/entries")).isEqualTo("issues");
  }

  @Test
  void theDeskItselfPatternsAndOtherAddressesAreNoRooms() {
    assertThat(Rooms.of("/desk")).isEmpty();
    assertThat(Rooms.of("/desk/{room}")).isEmpty();
    assertThat(Rooms.of("/{lang:en|zh}/issues")).isEmpty();
    assertThat(Rooms.of("/api/v1/desk/issues")).isEmpty();
  }
}
