package org.kvartal.search;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * A folder with {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}, indexed as if its
 * documents were articles, and asked through the same door as a reader's question.
 */
final class TestCollection implements AutoCloseable {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private final Language language;
  private final Index index;
  private final Map<String, String> questions = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new HashMap<>();

  TestCollection(Path folder, Language language, Path indexFolder, boolean withTitles) {
    this.language = language;
    this.index = new Index(indexFolder);
    for (var line : lines(folder.resolve("queries.jsonl"))) {
      var query = json(line);
      questions.put(text(query, "id"), text(query, "text"));
    }
    for (var line : lines(folder.resolve("qrels.tsv"))) {
      var cells = line.split("\t");
      grades
          .computeIfAbsent(cells[0], _ -> new HashMap<>())
          .put(cells[1], Integer.valueOf(cells[2]));
    }
    for (var line : lines(folder.resolve("docs.jsonl"))) index.put(entry(json(line), withTitles));
    index.commit(new Reached(1, ""));
  }

  /** The mean over all judged questions, each changed by {@code change} before it is asked. */
  double ndcg(UnaryOperator<String> change) {
    return questions.entrySet().stream()
        .filter(question -> grades.containsKey(question.getKey()))
        .mapToDouble(
            question -> ndcg(ask(change.apply(question.getValue())), grades.get(question.getKey())))
        .average()
        .orElseThrow();
  }

  /** Asks everything once, so that the limit of time does not cut what a cold machine answers. */
  void warmUp() {
    questions.values().forEach(this::ask);
  }

  /** Every word of five letters or more loses, doubles, or swaps a letter, by a fixed seed. */
  static UnaryOperator<String> misspelt() {
    var random = new Random(20261124);
    return text -> {
      var words = new ArrayList<String>();
      for (var word : text.split(" ")) words.add(word.length() < 5 ? word : broken(word, random));
      return String.join(" ", words);
    };
  }

  private static String broken(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private List<String> ask(String words) {
    var question =
        new Question(
            Words.of(words.replaceAll("[\"“”「『]| -", " "), Integer.MAX_VALUE),
            language,
            Optional.empty(),
            Map.of(),
            false,
            1);
    return index.search(question).hits().stream().map(Hit::path).toList();
  }

  private static double ndcg(List<String> found, Map<String, Integer> grades) {
    double gain = 0;
    for (int i = 0; i < found.size(); i++) gain += gain(grades.getOrDefault(found.get(i), 0), i);
    double best = 0;
    var ideal = grades.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList();
    for (int i = 0; i < ideal.size(); i++) best += gain(ideal.get(i), i);
    return gain / best;
  }

  private static double gain(int grade, int place) {
    return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
  }

  private Entry entry(Map<String, Object> document, boolean withTitle) {
    var id = text(document, "id");
    var authors = text(document, "authors");
    var title = withTitle ? text(document, "title") : "";
    return new Entry(
        List.of("article"),
        UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        id,
        Map.of(language, new Entry.Text(title, "", text(document, "text"))),
        authors.isEmpty() ? List.of() : List.of(Bilingual.of(authors, "")),
        null,
        List.of(),
        List.of(),
        "");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String line) {
    return JSONB.fromJson(line, Map.class);
  }

  private static String text(Map<String, Object> object, String key) {
    return object.getOrDefault(key, "").toString();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
