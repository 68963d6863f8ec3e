package org.kvartal.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do in general. Whoever has a role has those it includes. */
public enum Role {
  CONTRIBUTOR,
  TRANSLATOR,
  ORGANIZER,
  EDITOR,
  MANAGING,
  ADMINISTRATOR;

  /** As {@code Visitor.has} knows it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
  }

  /** Those that work at the desk. */
  boolean isStaff() {
    return this != CONTRIBUTOR;
  }

  private Set<Role> included() {
    return switch (this) {
      case ADMINISTRATOR -> EnumSet.of(ADMINISTRATOR, MANAGING, EDITOR, CONTRIBUTOR);
      case MANAGING -> EnumSet.of(MANAGING, EDITOR, CONTRIBUTOR);
      case CONTRIBUTOR, TRANSLATOR, ORGANIZER, EDITOR -> EnumSet.of(this, CONTRIBUTOR);
    };
  }

  /** {@code roles} and all they include; everyone with an account is a contributor. */
  static Set<Role> withIncluded(Set<Role> roles) {
    var all = EnumSet.of(CONTRIBUTOR);
    roles.forEach(r -> all.addAll(r.included()));
    return all;
  }

  static Set<String> words(Set<Role> roles) {
    return roles.stream().map(Role::word).collect(Collectors.toSet());
  }
}
