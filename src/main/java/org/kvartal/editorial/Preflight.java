package org.kvartal.editorial;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;

/**
 * What was found when the text was looked through before it is sent. Errors stop, warnings inform.
 * {@code max} 0 means no limit; {@code beyond} is where in the Markdown the text passes it, or -1.
 */
public record Preflight(
    int count,
    String unit,
    int min,
    int max,
    int beyond,
    List<Finding> errors,
    List<Finding> warnings) {

  public static final Preflight NONE = new Preflight(0, "words", 0, 0, -1, List.of(), List.of());

  public boolean passes() {
    return errors.isEmpty();
  }

  String json() {
    return Json.createObjectBuilder()
        .add("count", count)
        .add("unit", unit)
        .add("min", min)
        .add("max", max)
        .add("beyond", beyond)
        .add("errors", Finding.json(errors))
        .add("warnings", Finding.json(warnings))
        .build()
        .toString();
  }

  static Preflight of(String json) {
    if (json.isEmpty()) return NONE;
    try (var reader = Json.createReader(new StringReader(json))) {
      var o = reader.readObject();
      return new Preflight(
          o.getInt("count"),
          o.getString("unit"),
          o.getInt("min"),
          o.getInt("max"),
          o.getInt("beyond"),
          Finding.list(o.getJsonArray("errors")),
          Finding.list(o.getJsonArray("warnings")));
    }
  }
}
