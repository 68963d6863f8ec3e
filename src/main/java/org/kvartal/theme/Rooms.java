package org.kvartal.theme;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The rooms of the desk that exist: those at whose address a resource answers. The rail shows these
 * and no others, so that no door leads nowhere. JAX-RS shows every resource to this class as it
 * starts, which is before the first request; hence the one list for the whole portal.
 */
@Provider
public class Rooms implements DynamicFeature {

  private static final Set<String> OPEN = new ConcurrentSkipListSet<>();

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var path = resource.getResourceClass().getAnnotation(Path.class);
    if (path == null) return;
    var name = of(path.value());
    if (!name.isEmpty()) OPEN.add(name);
  }

  /** The first word after {@code /desk/}; empty for addresses elsewhere. */
  static String of(String path) {
    var words = (path.startsWith("/") ? path.substring(1) : path).split("/", 3);
    if (words.length < 2 || !words[0].equals("desk")) return "";
    return words[1].matches("[a-z-]+") ? words[1] : "";
  }

  static Set<String> open() {
    return Set.copyOf(OPEN);
  }
}
