package org.kvartal.theme;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.ChangeLog;

/**
 * Answers anonymous GETs and HEADs of public pages from ready bytes, in front of everything else.
 *
 * <p>A page is kept only when its resource called it shared, for exactly one generation: the newest
 * number of the change log that this node had seen <em>before</em> the page was made, and the theme
 * as it was then. Whoever carries a cookie of ours, an authorization or a query passes by. Bounded
 * in bytes; the page longest unused goes first.
 */
public class PageCache extends HttpFilter {

  /** The request's attribute by which {@link PageWriter} offers a page for keeping. */
  static final String SHARED = PageCache.class.getName() + ".shared";

  /** Bytes of all pages and their gzip together. */
  private static final long CAPACITY = 48L << 20;

  /** What is public, and how it is drawn. */
  private record Generation(long change, long theme) {}

  private record Kept(
      Generation generation,
      @Nullable Instant until,
      String language,
      byte[] plain,
      byte[] gzip,
      String plainTag,
      String gzipTag) {

    long size() {
      return plain.length + (long) gzip.length;
    }
  }

  private final transient Map<String, Kept> pages = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  @Inject private transient ChangeLog changes;
  @Inject private transient Templates templates;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isPublic(request)) {
      chain.doFilter(request, response);
      return;
    }
    var generation = new Generation(changes.seen(), templates.stamp());
    var kept = find(request.getRequestURI(), generation);
    if (kept == null) kept = make(request, response, chain, generation);
    if (kept != null) send(kept, request, response);
  }

  private static boolean isPublic(HttpServletRequest request) {
    var path = request.getRequestURI();
    return (isHead(request) || "GET".equals(request.getMethod()))
        && request.getQueryString() == null
        && request.getHeader("Authorization") == null
        && (path.startsWith("/en/") || path.startsWith("/zh/"))
        && !carriesOurCookie(request);
  }

  private static boolean isHead(HttpServletRequest request) {
    return "HEAD".equals(request.getMethod());
  }

  private static boolean carriesOurCookie(HttpServletRequest request) {
    var cookies = request.getHeader("Cookie");
    return cookies != null && cookies.contains("kvartal");
  }

  private synchronized @Nullable Kept find(String path, Generation generation) {
    var kept = pages.get(path);
    if (kept == null) return null;
    var stale = !kept.generation().equals(generation);
    var over = kept.until() != null && !clock.instant().isBefore(kept.until());
    return stale || over ? null : kept;
  }

  private @Nullable Kept make(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Generation generation)
      throws IOException, ServletException {
    var capture = new Captured(response);
    chain.doFilter(isHead(request) ? new AsGet(request) : request, capture);
    if (!(request.getAttribute(SHARED) instanceof Page page) || capture.getStatus() != 200) {
      capture.passOn(!isHead(request));
      return null;
    }
    var plain = capture.bytes();
    var gzip = Encodings.gzip(plain);
    var hash = Assets.hash(plain).substring(0, 24);
    var language = String.valueOf(capture.getHeader("Content-Language"));
    var kept =
        new Kept(
            generation,
            page.validUntil(),
            language,
            plain,
            gzip,
            "\"" + hash + "\"",
            "\"" + hash + "-gz\"");
    keep(request.getRequestURI(), kept);
    return kept;
  }

  private synchronized void keep(String path, Kept kept) {
    var former = pages.put(path, kept);
    size += kept.size() - (former == null ? 0 : former.size());
    for (Iterator<Kept> oldest = pages.values().iterator(); size > CAPACITY && oldest.hasNext(); ) {
      size -= oldest.next().size();
      oldest.remove();
    }
  }

  private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var gzipped = Encodings.gzipAccepted(request.getHeader("Accept-Encoding"));
    var tag = gzipped ? kept.gzipTag() : kept.plainTag();
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setHeader("Cache-Control", "public, no-cache");
    response.setHeader("Content-Language", kept.language());
    if (matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(304);
      return;
    }
    var bytes = gzipped ? kept.gzip() : kept.plain();
    response.setContentType(Page.HTML);
    if (gzipped) response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(bytes.length);
    if (!isHead(request)) response.getOutputStream().write(bytes);
  }

  /** A page that is asked for its headers alone is made, and kept, as a whole (RFC 9110 §9.3.2). */
  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }

  private static boolean matches(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) return false;
    for (var one : ifNoneMatch.split(",", 50)) {
      var bare = one.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) return true;
    }
    return false;
  }
}
