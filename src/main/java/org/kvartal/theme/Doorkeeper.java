package org.kvartal.theme;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;

/**
 * The first to see a request. Turns away what no honest client sends (path parameters, two lengths,
 * a foreign host, a form from another site), sets the headers that every answer carries, and
 * settles the language.
 */
public class Doorkeeper extends HttpFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String CHOICE = "language";
  private static final int CHOICE_KEPT = 365 * 24 * 3600;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self';"
          + " frame-ancestors 'self'; manifest-src 'self'";

  @Inject private transient Settings settings;
  @Inject private transient Visitor visitor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    // RFC 9112 §6.1: the server hides a length that stood before a transfer coding, so what follows
    // on this connection cannot be trusted.
    if (request.getHeader("Transfer-Encoding") != null) response.setHeader("Connection", "close");
    visitor.speaks(languageOf(request));
    remember(request, response);
    int status = objection(request);
    if (status == 0) chain.doFilter(request, response);
    else refuse(response, status);
  }

  /** The HTTP status with which the request is turned away; 0 when it may pass. */
  private int objection(HttpServletRequest request) {
    var uri = request.getRequestURI();
    if (uri.contains(";") || uri.toLowerCase(java.util.Locale.ROOT).contains("%3b")) return 400;
    if (hasTwoLengths(request)) return 400;
    if (!isOurHost(request)) return 421;
    if (!SAFE.contains(request.getMethod()) && !isFromHere(request)) return 403;
    if (isFormOfNoKind(request)) return 415;
    return 0;
  }

  /** Every browser names the kind of a form, even of an empty one; programs use the API. */
  private static boolean isFormOfNoKind(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && request.getContentType() == null
        && !request.getRequestURI().startsWith("/api/");
  }

  /** RFC 9112 §6.1 and §6.3: a length and a transfer coding together are an attack or an error. */
  private static boolean hasTwoLengths(HttpServletRequest request) {
    var coding = request.getHeader("Transfer-Encoding");
    if (coding == null) return false;
    return request.getHeader("Content-Length") != null || !coding.strip().equals("chunked");
  }

  private boolean isOurHost(HttpServletRequest request) {
    var hosts = Collections.list(request.getHeaders("Host"));
    if (hosts.size() != 1) return false;
    var host = hosts.getFirst().replaceFirst(":\\d+$", "");
    var url = settings.url().getHost();
    return host.equalsIgnoreCase(url)
        || Set.of("localhost", "127.0.0.1", "[::1]").contains(host)
        || host.equals(request.getLocalAddr());
  }

  /** Forms are taken from our own pages and from programs, which send neither header. */
  private static boolean isFromHere(HttpServletRequest request) {
    if (request.getHeader("Authorization") != null) return true;
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !Set.of("same-origin", "none").contains(site)) return false;
    var origin = request.getHeader("Origin");
    return origin == null || hostOf(origin).equalsIgnoreCase(request.getHeader("Host"));
  }

  private static String hostOf(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) { // "null" or nonsense: not ours
      return "";
    }
  }

  private static Language languageOf(HttpServletRequest request) {
    var first = request.getRequestURI().split("/", 3);
    return Language.of(first.length > 1 && first[1].length() == 2 ? first[1] : null)
        .or(() -> Language.of(languageParameter(request.getQueryString())))
        .or(() -> Language.of(chosen(request)))
        .orElseGet(() -> Language.preferred(request.getHeader("Accept-Language")));
  }

  /** The desk keeps the language that was chosen there, until another one is. */
  private void remember(HttpServletRequest request, HttpServletResponse response) {
    var language = Language.of(languageParameter(request.getQueryString()));
    if (language.isEmpty() || !request.getRequestURI().startsWith("/desk")) return;
    var cookie = new Cookie(CHOICE, language.get().code());
    cookie.setPath("/");
    cookie.setMaxAge(CHOICE_KEPT);
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.secure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static @Nullable String chosen(HttpServletRequest request) {
    if (request.getCookies() == null) return null;
    for (var cookie : request.getCookies())
      if (cookie.getName().equals(CHOICE)) return cookie.getValue();
    return null;
  }

  private static @Nullable String languageParameter(@Nullable String query) {
    if (query == null) return null;
    for (var part : query.split("&", 20)) if (part.startsWith("lang=")) return part.substring(5);
    return null;
  }

  private void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (settings.secure())
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }

  private static void refuse(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println("This request cannot be answered here. 此请求无法处理。");
  }
}
