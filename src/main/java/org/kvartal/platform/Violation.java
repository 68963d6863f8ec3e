package org.kvartal.platform;

import java.util.List;

/**
 * One field that cannot be taken as it is. {@code messageKey} names a sentence of the theme's
 * messages, which {@code arguments} complete.
 */
public record Violation(String field, String messageKey, List<Object> arguments) {

  public static Violation of(String field, String messageKey, Object... arguments) {
    return new Violation(field, messageKey, List.of(arguments));
  }
}
