package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** The bar is where the text may be cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pensions rest on trust. |A reform asks for more; |Nobody is asked.",
        "She said “no.” |Then e.g. nothing, i.e. 3.5 per cent.",
        "养老金建立在信任之上。|改革要求更多！|“可以吗？”|他问。",
        "A heading\n|Some text\n|\n|第一段。\n|第二段……|完",
        "no stop at all",
        "",
        "a",
      })
  void textsAreCutHere(String text) {
    var parts = List.of(text.split("\\|"));
    var whole = String.join("", parts);
    assertThat(forwards(whole)).isEqualTo(parts);
    assertThat(backwards(whole)).isEqualTo(parts.reversed());
  }

  private static List<String> forwards(String text) {
    var sentences = new Sentences();
    sentences.setText(text);
    var found = new ArrayList<String>();
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      found.add(text.substring(from, to));
      from = to;
    }
    return found.isEmpty() ? List.of(text) : found;
  }

  private static List<String> backwards(String text) {
    var sentences = new Sentences();
    sentences.setText(text);
    var found = new ArrayList<String>();
    int to = sentences.last();
    for (int from = sentences.previous(); from != BreakIterator.DONE; from = sentences.previous()) {
      found.add(text.substring(from, to));
      to = from;
    }
    return found.isEmpty() ? List.of(text) : found;
  }
}
