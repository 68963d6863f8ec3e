package org.kvartal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Settings;

/**
 * The one cookie. Its name begins with {@code __Host-} where the address is https, so that no
 * neighbouring host can set it; browsers would drop such a cookie over http.
 */
record SessionCookie(String name, boolean secure) {

  static SessionCookie of(Settings settings) {
    var secure = settings.secure();
    return new SessionCookie(secure ? "__Host-kvartal" : "kvartal", secure);
  }

  @Nullable String read(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) return null;
    for (var cookie : cookies) if (cookie.getName().equals(name)) return cookie.getValue();
    return null;
  }

  /** The value of {@code Set-Cookie} that lets a browser keep {@code secret}. */
  String keeping(Secret secret) {
    return header(secret.word(), Visit.LONGEST);
  }

  /** The value of {@code Set-Cookie} that lets a browser forget it. */
  String forgotten() {
    return header("", Duration.ZERO);
  }

  private String header(String value, Duration life) {
    return name
        + "="
        + value
        + "; Path=/; Max-Age="
        + life.toSeconds()
        + "; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }
}
