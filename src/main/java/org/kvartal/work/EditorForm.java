package org.kvartal.work;

import java.util.Map;

/** What the editor's form brings. */
record EditorForm(Map<String, String> fields, byte[] file, String fileName) {

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  int revision() {
    var text = field("revision");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  Words words() {
    return new Words(field("title"), field("standfirst"), field("teaser"), field("markdown"));
  }

  /** With the picture at the end of the text, where a person moves it from. */
  Words words(Picture picture) {
    var words = words();
    var text = words.markdown().stripTrailing() + "\n\n" + mark(picture) + "\n";
    return new Words(words.title(), words.standfirst(), words.teaser(), text);
  }

  /** How a text shows it, described as the form says. */
  String mark(Picture picture) {
    var alt = field("alt").replaceAll("[\\[\\]\\n\\\\]", " ").strip();
    return "![" + alt + "](" + picture.address() + ")";
  }
}
