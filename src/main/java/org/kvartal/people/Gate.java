package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;

/**
 * Says who makes this request. It stands behind the page cache, which lets everyone pass who
 * carries our cookie or an authorization, so that ready pages cost nothing more; what is answered
 * to someone recognised is never stored anywhere.
 */
public class Gate extends HttpFilter {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{20,100}");
  private static final String BEARER = "bearer ";

  @Inject private transient Reception reception;
  @Inject private transient Settings settings;
  @Inject private transient Visitor visitor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI();
    if (!path.startsWith("/assets/") && !path.startsWith("/media/")) recognise(request, response);
    chain.doFilter(request, response);
  }

  private void recognise(HttpServletRequest request, HttpServletResponse response) {
    var authorization = request.getHeader("Authorization");
    var word = SessionCookie.of(settings).read(request);
    if (authorization != null) bearer(authorization, request);
    else if (word != null && TOKEN.matcher(word).matches())
      reception.recognise(word, chosen(request), visitor, l -> speak(l, request));
    if (authorization == null && word == null) return;
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Vary", "Cookie, Authorization");
  }

  private void bearer(String authorization, HttpServletRequest request) {
    var isApi = request.getRequestURI().startsWith("/api/v1/");
    if (!isApi || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) return;
    var token = authorization.substring(BEARER.length()).strip();
    if (TOKEN.matcher(token).matches()) reception.recognise(token, visitor);
  }

  private void speak(Language language, HttpServletRequest request) {
    if (!hasOwnLanguage(request)) visitor.speaks(language);
  }

  private static @Nullable Language chosen(HttpServletRequest request) {
    var query = request.getQueryString();
    if (query == null || hasOwnLanguage(request)) return null;
    for (var part : query.split("&", 20))
      if (part.startsWith("lang=")) return Language.of(part.substring(5)).orElse(null);
    return null;
  }

  private static boolean hasOwnLanguage(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/en/") || path.startsWith("/zh/") || path.startsWith("/api/");
  }
}
