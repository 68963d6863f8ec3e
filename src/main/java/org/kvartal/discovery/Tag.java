package org.kvartal.discovery;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kvartal.platform.Language;

/** Names that outlive addresses: {@code tag:example.org,2013-12-01:work/…/en} (RFC 4151). */
final class Tag {

  private Tag() {}

  /**
   * Of an edition: the day of its first publication, when the network held its host name, and what
   * never changes about it.
   */
  static String of(URI network, UUID work, Language language, Instant published) {
    return of(network, published) + "work/" + work + "/" + language.code();
  }

  private static String of(URI network, Instant at) {
    var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return "tag:" + network.getHost() + "," + day + ":";
  }
}
