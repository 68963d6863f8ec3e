package org.kvartal.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/**
 * What templates can say: {@code t('key', …)}, {@code asset('main.css')}, and the filters {@code
 * day}, {@code moment}, {@code isodate}, {@code number}. They speak the page's language, which is
 * its variable {@code lang}.
 */
final class Words extends AbstractExtension {

  private final Messages messages;
  private final Assets assets;

  Words(Messages messages, Assets assets) {
    this.messages = messages;
    this.assets = assets;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new ViewAttributes());
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new Sentence(), "asset", new AssetAddress());
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "day", new Formatted((v, l, z) -> Dates.day(v, l, z)),
        "shortday", new Formatted((v, l, z) -> Dates.shortDay(v, l, z)),
        "moment", new Formatted((v, l, z) -> Dates.moment(v, l, z)),
        "isodate", new Formatted((v, l, z) -> Dates.iso(v, z)),
        "month", new Formatted((v, l, z) -> Dates.month(v, l, z)),
        "number", new Formatted((v, l, z) -> String.format(l.locale(), "%,d", v)));
  }

  static Language languageOf(EvaluationContext context) {
    return Language.of((String) context.getVariable("lang")).orElse(Language.EN);
  }

  private final class Sentence implements Function {

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      var key = String.valueOf(args.get("0"));
      var rest = new Object[args.size() - 1];
      for (int i = 0; i < rest.length; i++) rest[i] = plain(args.get(String.valueOf(i + 1)));
      return messages.text(languageOf(context), key, rest);
    }

    private @Nullable Object plain(@Nullable Object value) {
      return value instanceof Number ? value : String.valueOf(value);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null; // any number, by position
    }
  }

  private final class AssetAddress implements Function {

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      return assets.address(String.valueOf(args.get("name")));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }
  }

  private interface Format {
    String apply(Object value, Language language, ZoneId zone);
  }

  /** A filter that depends on the language, and optionally on a zone given by its name. */
  private record Formatted(Format format) implements Filter {

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input == null) return "";
      var zone = args.get("zone") == null ? context.getVariable("zone") : args.get("zone");
      return format.apply(input, languageOf(context), ZoneId.of(String.valueOf(zone)));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("zone");
    }
  }
}
