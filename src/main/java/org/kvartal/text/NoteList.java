package org.kvartal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.kvartal.platform.Language;

/**
 * The notes of a text, numbered as they are first referred to. References and notes point at each
 * other; a note that is referred to again leads back to the first place.
 */
final class NoteList {

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final List<FootnoteDefinition> waiting = new ArrayList<>();
  private final Language language;

  NoteList(Node tree, Language language) {
    this.language = language;
    collect(tree);
  }

  private void collect(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(key(definition.getLabel()), definition);
      } else if (node instanceof org.commonmark.node.Block) {
        collect(node);
      }
    }
  }

  private static String key(String label) {
    return org.commonmark.internal.util.Escaping.normalizeLabelContent(label);
  }

  /** Writes the raised number that leads to the note. */
  void refer(FootnoteReference reference, Html out) {
    var key = key(reference.getLabel());
    var definition = definitions.get(key);
    if (definition == null) { // cannot be: the parser makes references only to what is defined
      out.text("[^" + reference.getLabel() + "]");
      return;
    }
    if (!numbers.containsKey(key)) {
      numbers.put(key, numbers.size() + 1);
      waiting.add(definition);
    }
    int number = numbers.get(key);
    int times = references.merge(key, 1, Integer::sum);
    var id = "fnref-" + number + (times > 1 ? "-" + times : "");
    out.open("sup", "class", "note-ref");
    out.open(
        "a", "href", "#fn-" + number, "id", id, "role", "doc-noteref", "aria-label", word(number));
    out.text(Integer.toString(number)).raw("</a></sup>");
  }

  int number(FootnoteDefinition definition) {
    return numbers.getOrDefault(key(definition.getLabel()), 0);
  }

  /** The notes that were referred to since the last call, in order. */
  List<FootnoteDefinition> take() {
    var taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  private String word(int number) {
    return language == Language.ZH ? "注" + number : "Note " + number;
  }

  /** For those who hear the page: what a note's number leads to. */
  String backWord(int number) {
    return language == Language.ZH ? number + "，返回正文" : number + ", back to the text";
  }

  String title() {
    return language == Language.ZH ? "注释" : "Notes";
  }
}
