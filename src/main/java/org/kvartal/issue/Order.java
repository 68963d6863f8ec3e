package org.kvartal.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the entries of an issue stand: by section in the order of sections, then by place. */
record Order(List<String> sections, List<Entry> entries) {

  /** Numbers the entries as they come, those of one section together. */
  static void number(List<String> sections, List<Entry> ordered) {
    var sorted =
        ordered.stream()
            .sorted(Comparator.comparingInt(e -> sections.indexOf(e.section())))
            .toList();
    for (int place = 0; place < sorted.size(); place++) sorted.get(place).standAt(place);
  }

  /** Puts {@code moved} into a section, behind {@code after}; first there when that is null. */
  void place(Entry moved, String section, @Nullable UUID after) {
    moved.standIn(section);
    var ordered = new ArrayList<>(entries);
    ordered.remove(moved);
    int behind = -1;
    for (int i = 0; i < ordered.size(); i++) if (ordered.get(i).id().equals(after)) behind = i;
    ordered.add(behind + 1, moved);
    number(sections, ordered);
  }

  /** One place up or down; at the edge of its section the entry goes over into the next one. */
  void nudge(Entry moved, boolean down) {
    var section = moved.section();
    var siblings = of(section);
    int at = siblings.indexOf(moved);
    int next = sections.indexOf(section) + (down ? 1 : -1);
    if (down && at < siblings.size() - 1) place(moved, section, siblings.get(at + 1).id());
    else if (!down && at > 0) place(moved, section, at == 1 ? null : siblings.get(at - 2).id());
    else if (next >= 0 && next < sections.size()) {
      var there = of(sections.get(next));
      boolean first = down || there.isEmpty();
      place(moved, sections.get(next), first ? null : there.getLast().id());
    }
  }

  private List<Entry> of(String section) {
    return entries.stream().filter(e -> e.section().equals(section)).toList();
  }
}
