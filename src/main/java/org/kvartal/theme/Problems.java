package org.kvartal.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;

/**
 * Turns what went wrong into a friendly page for browsers and {@code application/problem+json} (RFC
 * 9457) for programs. A refusal tells its sentence; our own failures tell nothing but a number that
 * stands in the log beside the stack.
 */
@ApplicationScoped
public class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  @Context private HttpServletRequest request;
  private final Messages messages;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  Problems(Messages messages, Settings settings, Visitor visitor) {
    this.messages = messages;
    this.settings = settings;
    this.visitor = visitor;
  }

  /** The answer to {@code error} for this request. */
  Response answer(Throwable error) {
    var cause = unwrapped(error);
    if (cause instanceof Refusal refusal && refusal.kind() == Refusal.Kind.SIGN_IN && isPage())
      return Page.seeOther("/signin?next=" + request.getRequestURI());
    if (cause instanceof WebApplicationException web && web.getResponse().getStatus() < 400)
      return web.getResponse();
    var problem = of(cause);
    if (!isPage())
      return Response.status(problem.status())
          .type("application/problem+json;charset=UTF-8")
          .header("Cache-Control", "no-store")
          .entity(problem)
          .build();
    return Page.of("problem", problem).withStatus(problem.status()).response();
  }

  /** The problem behind {@code error}, in the visitor's language. */
  public Problem of(Throwable error) {
    return switch (error) {
      case Refusal refusal -> refused(refusal);
      case ConstraintViolationException invalid -> invalid(invalid);
      case WebApplicationException web -> plain(web.getResponse().getStatus());
      case jakarta.persistence.OptimisticLockException _ ->
          refused(Refusal.conflict("problem.changed-meanwhile"));
      default -> broken(error);
    };
  }

  /** Refusals reach us wrapped when a transaction ended with them. */
  private static Throwable unwrapped(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal
          || cause instanceof ConstraintViolationException
          || cause instanceof jakarta.persistence.OptimisticLockException) return cause;
    }
    return error;
  }

  private Problem refused(Refusal refusal) {
    var language = language();
    var violations =
        refusal.violations().stream()
            .map(
                v ->
                    new Problem.Violated(
                        v.field(),
                        messages.text(language, v.messageKey(), v.arguments().toArray())))
            .toList();
    var detail = messages.text(language, refusal.messageKey(), refusal.arguments().toArray());
    return new Problem(
        "about:blank", title(refusal.kind().status()), refusal.kind().status(), detail, violations);
  }

  private Problem invalid(ConstraintViolationException invalid) {
    var violations =
        invalid.getConstraintViolations().stream()
            .map(v -> new Problem.Violated(lastOf(v.getPropertyPath().toString()), v.getMessage()))
            .toList();
    var detail = messages.text(language(), "problem.fields", violations.size());
    return new Problem("about:blank", title(422), 422, detail, violations);
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Problem plain(int status) {
    var key = "problem.detail." + status;
    var detail =
        messages.text(language(), messages.has(language(), key) ? key : "problem.detail.other");
    return new Problem("about:blank", title(status), status, detail, List.of());
  }

  private Problem broken(Throwable error) {
    var number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(
        System.Logger.Level.ERROR,
        "failure " + number + " at " + request.getMethod() + " " + request.getRequestURI(),
        error);
    var detail =
        error instanceof PebbleException template && settings.demo()
            ? messages.text(language(), "problem.template", Templates.where(template))
            : messages.text(language(), "problem.broken", number);
    return new Problem("about:blank", title(500), 500, detail, List.of());
  }

  /** A page without a template. */
  static String plainPage(Problem problem) {
    return "<!doctype html><html><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><h1>%s</h1><p>%s</p>"
            .formatted(
                escaped(problem.title()), escaped(problem.title()), escaped(problem.detail()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private String title(int status) {
    var key = "problem.title." + status;
    return messages.text(language(), messages.has(language(), key) ? key : "problem.title.other");
  }

  private boolean isPage() {
    return !request.getRequestURI().startsWith("/api/");
  }

  private Language language() {
    return visitor.language();
  }
}
