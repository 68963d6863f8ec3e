package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.issue.Issues;
import org.kvartal.issue.Section;
import org.kvartal.platform.Bilingual;
import org.kvartal.work.Label;
import org.kvartal.work.Labels;

/** The three short lists of the network, each from the feature that keeps it. */
@ApplicationScoped
class ShortLists {

  static final List<String> KINDS = List.of("section", "topic", "region");

  /** One item of a list; {@code uses} is how many texts or issues have it. */
  record Item(String code, Bilingual name, long uses) {}

  private final Labels labels;
  private final Issues issues;

  @Inject
  ShortLists(Labels labels, Issues issues) {
    this.labels = labels;
    this.issues = issues;
  }

  /** Every list by its kind, with five queries in all. */
  Map<String, List<Item>> all() {
    var lists = new HashMap<String, List<Item>>();
    var uses = labels.uses();
    for (var kind : List.of("topic", "region"))
      lists.put(
          kind,
          labels.all(kind).stream()
              .map(l -> new Item(bare(l.code()), l.name(), uses.getOrDefault(l.code(), 0L)))
              .toList());
    var standing = issues.sectionUses();
    lists.put(
        "section",
        issues.sections().stream()
            .map(s -> new Item(s.code(), s.name(), standing.getOrDefault(s.code(), 0L)))
            .toList());
    return lists;
  }

  private static String bare(String code) {
    return code.substring(code.indexOf(':') + 1);
  }

  /** Makes the list read like {@code named}; tells what became different. */
  String keep(String kind, Map<String, Bilingual> named, List<Item> former) {
    var deeds = new ArrayList<String>();
    var before = new HashMap<String, Bilingual>();
    former.forEach(item -> before.put(item.code(), item.name()));
    named.forEach(
        (code, name) -> {
          var old = before.get(code);
          if (old == null) deeds.add("+ " + name);
          else if (!old.equals(name)) deeds.add(old + " → " + name);
        });
    for (var item : former) if (!named.containsKey(item.code())) deeds.add("− " + item.name());
    var order = former.stream().map(Item::code).filter(named::containsKey).toList();
    if (!order.equals(named.keySet().stream().filter(before::containsKey).toList()))
      deeds.add("↕ " + String.join(", ", named.keySet()));
    if (kind.equals("section")) keepSections(named);
    else keepLabels(kind, named);
    return String.join("; ", deeds);
  }

  private void keepSections(Map<String, Bilingual> named) {
    var left = new HashMap<>(named);
    var order = List.copyOf(named.keySet());
    for (var section : issues.sections()) {
      var name = left.remove(section.code());
      if (name == null) {
        issues.remove(section);
        continue;
      }
      section.rename(name);
      section.moveTo(order.indexOf(section.code()));
    }
    left.forEach((code, name) -> issues.add(new Section(code, name, order.indexOf(code))));
  }

  private void keepLabels(String kind, Map<String, Bilingual> named) {
    var left = new HashMap<>(named);
    var order = List.copyOf(named.keySet());
    for (var label : labels.all(kind)) {
      var name = left.remove(bare(label.code()));
      if (name == null) {
        labels.remove(label);
        continue;
      }
      label.rename(name);
      label.moveTo(order.indexOf(bare(label.code())));
    }
    left.forEach(
        (code, name) -> labels.add(new Label(kind + ":" + code, name, order.indexOf(code))));
  }
}
