package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;

/** Composes the room of the network's settings. */
@ApplicationScoped
class SettingsViews {

  /** The page; {@code errors} are those of all fields, for the summary. */
  public record View(
      long version,
      List<FieldView> fields,
      List<ListView> lists,
      List<Wrong> errors,
      String address,
      boolean mayChange,
      boolean stale,
      String said,
      List<Past> history) {}

  /** A field with what is in it; {@code now} is what a colleague saved meanwhile. */
  public record FieldView(
      String name, String value, String tag, int longest, boolean required, String error) {}

  /** A short list; its last line is for a new item. */
  public record ListView(String kind, List<LineView> lines, String error) {}

  /** One line of a short list. */
  public record LineView(String code, String en, String zh, long uses, int place) {}

  /** A field and what is wrong with it. */
  public record Wrong(String field, String message) {}

  /** A change of the past. */
  public record Past(Instant at, String who, String what) {}

  private static final int HISTORY = 30;

  private final ShortLists lists;
  private final AuditTrail trail;
  private final Messages messages;
  private final Settings settings;

  @Inject
  SettingsViews(ShortLists lists, AuditTrail trail, Messages messages, Settings settings) {
    this.lists = lists;
    this.trail = trail;
    this.messages = messages;
    this.settings = settings;
  }

  View of(NetworkForm form, String said, Visitor visitor) {
    return view(form, Map.of(), List.of(), false, said, visitor);
  }

  View wrong(NetworkForm form, Visitor visitor) {
    var errors = new HashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, text(visitor.language(), key)));
    return view(form, errors, List.of(), false, "", visitor);
  }

  /** Keeps what was typed and names beside each field what is stored now; a second save counts. */
  View stale(NetworkForm form, NetworkForm now, Visitor visitor) {
    var errors = new HashMap<String, String>();
    for (var field : NetworkForm.FIELDS) {
      var stored = now.value(field.name());
      if (!stored.equals(form.value(field.name())))
        errors.put(field.name(), text(visitor.language(), "desk.settings.now", stored));
    }
    var again = new NetworkForm(now.version(), form.values());
    return view(again, errors, List.of(), true, "", visitor);
  }

  /** The stored names, and one list as it was typed, with its error. */
  View wrong(
      NetworkForm now,
      String kind,
      ShortList typed,
      Map.Entry<String, ShortList.Line> error,
      Visitor visitor) {
    var line = error.getValue();
    var name = line.en().isEmpty() ? line.zh() : line.en();
    var sentence = text(visitor.language(), error.getKey(), name, ShortList.LONGEST);
    var lines = new ArrayList<LineView>();
    for (var l : typed.lines())
      lines.add(new LineView(l.code(), l.en(), l.zh(), l.gone() ? 0 : 1, lines.size() + 1));
    var list = new ListView(kind, lines, sentence);
    return view(now, Map.of(), List.of(list), false, "", visitor);
  }

  private View view(
      NetworkForm form,
      Map<String, String> errors,
      List<ListView> typed,
      boolean stale,
      String said,
      Visitor visitor) {
    var wrong = new ArrayList<Wrong>();
    for (var field : NetworkForm.FIELDS)
      if (errors.containsKey(field.name()))
        wrong.add(new Wrong(field.name(), errors.get(field.name())));
    typed.forEach(list -> wrong.add(new Wrong(list.kind(), list.error())));
    var past =
        trail.of(Network.ID, HISTORY).stream()
            .map(e -> new Past(e.at(), e.whoName(), e.detail()))
            .toList();
    return new View(
        form.version(),
        NetworkForm.FIELDS.stream().map(f -> field(f, form, errors)).toList(),
        listViews(typed),
        wrong,
        settings.mailFrom().value(),
        visitor.has("managing", "administrator"),
        stale,
        said,
        past);
  }

  private static FieldView field(
      NetworkForm.Field field, NetworkForm form, Map<String, String> errors) {
    return new FieldView(
        field.name(),
        form.value(field.name()),
        field.tag(),
        field.longest(),
        field.required(),
        errors.getOrDefault(field.name(), ""));
  }

  private List<ListView> listViews(List<ListView> typed) {
    var all = lists.all();
    var views = new ArrayList<ListView>();
    for (var kind : ShortLists.KINDS) {
      var mine = typed.stream().filter(l -> l.kind().equals(kind)).findFirst();
      if (mine.isPresent()) {
        views.add(mine.get());
        continue;
      }
      var lines = new ArrayList<LineView>();
      for (var item : all.get(kind)) {
        var name = item.name();
        lines.add(new LineView(item.code(), name.en(), name.zh(), item.uses(), lines.size() + 1));
      }
      views.add(new ListView(kind, lines, ""));
    }
    return views;
  }

  private String text(Language language, String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }
}
