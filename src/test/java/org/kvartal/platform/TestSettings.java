package org.kvartal.platform;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings without a server, from a map; missing keys have their defaults. */
public final class TestSettings {

  private TestSettings() {}

  public static Settings of(Map<String, String> values) {
    return new Settings(
        (Config)
            Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (_, method, arguments) -> {
                  if (!method.getName().equals("getOptionalValue"))
                    throw new UnsupportedOperationException(method.getName());
                  var value = Optional.ofNullable(values.get((String) arguments[0]));
                  return arguments[1] == Boolean.class ? value.map(Boolean::valueOf) : value;
                }));
  }
}
