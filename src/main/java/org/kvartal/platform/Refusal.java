package org.kvartal.platform;

import java.util.List;

/**
 * What the person asks for may not or cannot be done. It carries one sentence, as a key of the
 * theme's messages, that may be shown to anyone in their language; it is never logged as an error.
 */
public class Refusal extends RuntimeException {

  /** Why; each kind has its HTTP status (RFC 9110 §15.5, RFC 6585 §4). */
  public enum Kind {
    INVALID(422),
    SIGN_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    MISDIRECTED(421),
    TOO_MANY(429),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String messageKey;
  private final transient List<Object> arguments;
  private final transient List<Violation> violations;

  public Refusal(Kind kind, String messageKey, Object... arguments) {
    this(kind, messageKey, List.of(arguments), List.of());
  }

  private Refusal(
      Kind kind, String messageKey, List<Object> arguments, List<Violation> violations) {
    super(messageKey + " " + arguments + " " + violations, null, false, false);
    this.kind = kind;
    this.messageKey = messageKey;
    this.arguments = arguments;
    this.violations = List.copyOf(violations);
  }

  public static Refusal notFound() {
    return new Refusal(Kind.NOT_FOUND, "problem.not-found");
  }

  public static Refusal forbidden() {
    return new Refusal(Kind.FORBIDDEN, "problem.forbidden");
  }

  public static Refusal conflict(String messageKey, Object... arguments) {
    return new Refusal(Kind.CONFLICT, messageKey, arguments);
  }

  public static Refusal invalid(String messageKey, Object... arguments) {
    return new Refusal(Kind.INVALID, messageKey, arguments);
  }

  /** Several fields at once; each is told beside its field. */
  public static Refusal invalid(List<Violation> violations) {
    return new Refusal(Kind.INVALID, "problem.fields", List.of(violations.size()), violations);
  }

  /** CONFLICT with everything that stands in the way, told one by one. */
  public static Refusal hindered(String messageKey, List<Violation> inTheWay) {
    return new Refusal(Kind.CONFLICT, messageKey, List.of(inTheWay.size()), inTheWay);
  }

  public Kind kind() {
    return kind;
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Violation> violations() {
    return violations;
  }
}
