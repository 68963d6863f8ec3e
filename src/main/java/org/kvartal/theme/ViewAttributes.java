package org.kvartal.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.text.SafeHtml;

/**
 * What templates may ask of a value: public methods without arguments that a view record declares,
 * the two sides of a {@link Bilingual}, entries of maps, the size of lists. Everything else is
 * refused, so that no template reaches a class loader.
 */
final class ViewAttributes implements AttributeResolver {

  private record Key(Class<?> type, String name) {}

  private final Map<Key, Optional<Method>> methods = new ConcurrentHashMap<>();

  @Override
  public @Nullable ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object[] arguments,
      ArgumentsNode node,
      EvaluationContextImpl context,
      String file,
      int line) {
    var name = String.valueOf(attribute);
    return switch (instance) {
      case Record record -> new ResolvedAttribute(read(record, name, file, line));
      case Bilingual text -> new ResolvedAttribute(read(text, name, file, line));
      case Map<?, ?> _ -> null; // Pebble's own way of reading entries
      case Collection<?> list when name.equals("size") -> new ResolvedAttribute(list.size());
      case Collection<?> list when name.equals("empty") -> new ResolvedAttribute(list.isEmpty());
      case String text when name.equals("empty") -> new ResolvedAttribute(text.isEmpty());
      case Collection<?> _ -> null;
      case null, default -> throw missing(instance, name, file, line);
    };
  }

  private @Nullable Object read(Object instance, String name, String file, int line) {
    var method = methods.computeIfAbsent(new Key(instance.getClass(), name), ViewAttributes::find);
    try {
      var value = method.orElseThrow(() -> missing(instance, name, file, line)).invoke(instance);
      return present(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object present(@Nullable Object value) {
    return switch (value) {
      case SafeHtml safe -> new SafeString(safe.html());
      case Optional<?> optional -> present(optional.orElse(null));
      case Enum<?> constant -> constant.name();
      case null -> null;
      default -> value;
    };
  }

  private static Optional<Method> find(Key key) {
    for (var method : key.type().getDeclaredMethods()) {
      var fits =
          method.getName().equals(key.name())
              && method.getParameterCount() == 0
              && Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers());
      if (fits) {
        method.setAccessible(true);
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private static AttributeNotFoundException missing(
      @Nullable Object instance, String name, String file, int line) {
    var type = instance == null ? "nothing" : instance.getClass().getSimpleName();
    return new AttributeNotFoundException(
        null, "Templates may not ask “" + name + "” of " + type + ".", name, line, file);
  }
}
