package org.kvartal.editorial;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Violation;

/**
 * Something the pre-flight found: where, and the key of its sentence with what completes it
 * (numbers and texts), so that everyone reads it in their own language.
 */
public record Finding(String field, String key, List<Object> args) {

  public static Finding of(String field, String key, Object... args) {
    return new Finding(field, key, List.of(args));
  }

  Violation violation() {
    return new Violation(field, key, args);
  }

  static JsonArrayBuilder json(List<Finding> findings) {
    var array = Json.createArrayBuilder();
    for (var f : findings) {
      var args = Json.createArrayBuilder();
      for (var a : f.args()) {
        if (a instanceof Number n) args.add(n.longValue());
        else args.add(String.valueOf(a));
      }
      array.add(
          Json.createObjectBuilder().add("field", f.field()).add("key", f.key()).add("args", args));
    }
    return array;
  }

  static List<Finding> list(JsonArray array) {
    var findings = new ArrayList<Finding>();
    for (var o : array.getValuesAs(JsonObject.class)) {
      var args = new ArrayList<Object>();
      for (var a : o.getJsonArray("args")) args.add(plain(a));
      findings.add(new Finding(o.getString("field"), o.getString("key"), List.copyOf(args)));
    }
    return findings;
  }

  private static Object plain(JsonValue value) {
    return switch (value) {
      case JsonNumber n -> (Object) n.intValue();
      case JsonString s -> s.getString();
      default -> value.toString();
    };
  }
}
