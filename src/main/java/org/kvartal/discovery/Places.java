package org.kvartal.discovery;

import java.util.List;

/** Whoever has public pages tells them to the sitemap by a bean of this type. */
public interface Places {

  /** Only what anyone may read now. */
  List<Place> places();
}
