package org.kvartal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings of a text, as they will stand on the page. */
final class Headings {

  private Headings() {}

  /** The highest becomes {@code top}; no level is skipped on the way down (WCAG 1.3.1). */
  static Map<Node, Integer> levels(Node tree, int top) {
    var headings = of(tree);
    int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
    var levels = new HashMap<Node, Integer>();
    int before = top - 1;
    for (var heading : headings) {
      int level = Math.min(heading.getLevel() - highest + top, before + 1);
      before = Math.min(6, level);
      levels.put(heading, before);
    }
    return levels;
  }

  /** Ids made of the words, with {@code s-} before them so that they meet no id of the page. */
  static Map<Node, String> ids(Node tree) {
    var ids = new LinkedHashMap<Node, String>();
    var taken = new HashSet<String>();
    for (var heading : of(tree)) {
      var slug = Slug.of(PlainText.of(heading));
      var id = slug;
      for (int n = 2; !taken.add(id.value()); n++) id = slug.numbered(n);
      ids.put(heading, "s-" + id);
    }
    return ids;
  }

  static List<Heading> of(Node tree) {
    var found = new ArrayList<Heading>();
    collect(tree, found);
    return found;
  }

  private static void collect(Node parent, List<Heading> found) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) found.add(heading);
      else if (node instanceof org.commonmark.node.Block) collect(node, found);
    }
  }
}
