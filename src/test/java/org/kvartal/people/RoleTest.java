package org.kvartal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void anAdministratorMayWhatManagingEditorsAndEditorsMay() {
    assertThat(Role.words(Role.withIncluded(Set.of(Role.ADMINISTRATOR))))
        .isEqualTo(Set.of("administrator", "managing", "editor", "contributor"));
    assertThat(Role.words(Role.withIncluded(Set.of(Role.MANAGING))))
        .isEqualTo(Set.of("managing", "editor", "contributor"));
    assertThat(Role.words(Role.withIncluded(Set.of(Role.EDITOR))))
        .isEqualTo(Set.of("editor", "contributor"));
  }

  @Test
  void translatorsAndOrganizersAreNoEditorsAndEveryoneIsAContributor() {
    assertThat(Role.withIncluded(Set.of(Role.TRANSLATOR, Role.ORGANIZER)))
        .isEqualTo(Set.of(Role.TRANSLATOR, Role.ORGANIZER, Role.CONTRIBUTOR));
    assertThat(Role.withIncluded(Set.of())).isEqualTo(Set.of(Role.CONTRIBUTOR));
  }
}
