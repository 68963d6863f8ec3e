package org.kvartal.theme;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a resource answers when a person looks: a template of the theme and the view record it
 * draws. {@code shared} pages are the same for every anonymous visitor until something readers see
 * changes or {@code validUntil} comes; only they enter the page cache.
 */
public record Page(
    String template, Object view, int status, boolean shared, @Nullable Instant validUntil) {

  /** For {@code @Produces} of methods that return a page. */
  public static final String HTML = "text/html;charset=UTF-8";

  /** A page for this visitor only. */
  public static Page of(String template, Object view) {
    return new Page(template, view, 200, false, null);
  }

  /** A page that may be kept for every anonymous visitor. */
  public static Page shared(String template, Object view) {
    return new Page(template, view, 200, true, null);
  }

  public Page withStatus(int status) {
    return new Page(template, view, status, shared, validUntil);
  }

  /** The moment at which the page ceases to be true by itself, such as a deadline. */
  public Page validUntil(@Nullable Instant moment) {
    return new Page(template, view, status, shared, moment);
  }

  /** The page with its status, for methods that answer a {@link Response}. */
  public Response response() {
    return Response.status(status).type(HTML).entity(this).build();
  }

  /**
   * After a form was taken: see the result at {@code path} (303, so that reloading is harmless).
   */
  public static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
