package org.kvartal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the passages of a text and carries their names from one revision to the next. */
public final class Passages {

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32

  private Passages() {}

  /**
   * The passages of a first revision, all newly named; the same text always gets the same names.
   */
  public static List<Passage> of(String markdown) {
    return named(blocks(markdown), List.of());
  }

  /**
   * The passages of a later revision. A passage that is the same as before keeps its name, wherever
   * it went; one that resembles a former one keeps that one's name; the others get fresh names that
   * {@code former} does not use.
   */
  public static List<Passage> carry(List<Passage> former, String markdown) {
    var blocks = blocks(markdown);
    var kept = Alignment.of(former, blocks.stream().map(b -> b.named("")).toList());
    var names = new ArrayList<@Nullable String>(blocks.size());
    for (var match : kept) names.add(match < 0 ? null : former.get(match).id());
    return named(blocks, names, former.stream().map(Passage::id).collect(Collectors.toSet()));
  }

  /** The passages of a stored revision, whose names were kept as {@link #names} wrote them. */
  public static List<Passage> restore(String markdown, String names) {
    var list = names.isBlank() ? List.<String>of() : List.of(names.strip().split(" +"));
    return named(blocks(markdown), list);
  }

  /** The names in order, separated by spaces: all that needs storing beside the text. */
  public static String names(List<Passage> passages) {
    return passages.stream().map(Passage::id).collect(Collectors.joining(" "));
  }

  private static List<Block> blocks(String markdown) {
    var source = Source.parse(markdown);
    return PassageNodes.of(source.tree()).stream()
        .map(n -> new Block(n.kind(), PassageNodes.source(source, n)))
        .toList();
  }

  private static List<Passage> named(List<Block> blocks, List<String> names) {
    return named(blocks, new ArrayList<>(names), Set.of());
  }

  private static List<Passage> named(
      List<Block> blocks, List<@Nullable String> names, Set<String> taken) {
    var used = new HashSet<>(taken);
    names.stream().filter(n -> n != null).forEach(used::add);
    var given = new HashSet<String>();
    var passages = new ArrayList<Passage>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      var name = i < names.size() ? names.get(i) : null;
      if (name == null || !given.add(name)) name = fresh(blocks.get(i), used);
      given.add(name);
      passages.add(blocks.get(i).named(name));
    }
    return List.copyOf(passages);
  }

  private static String fresh(Block block, Set<String> used) {
    for (int attempt = 0; ; attempt++) {
      var name = hash(block.kind() + "\n" + block.markdown() + "\n" + attempt);
      if (used.add(name)) return name;
    }
  }

  /** Six letters, 30 bits: short in addresses, and unique by construction within one text. */
  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      var name = new StringBuilder();
      for (int i = 0; i < 6; i++) name.append(LETTERS.charAt(digest[i] & 31));
      return name.toString();
    } catch (NoSuchAlgorithmException e) { // every Java has SHA-256
      throw new IllegalStateException(e);
    }
  }

  private record Block(Passage.Kind kind, String markdown) {
    Passage named(String id) {
      return new Passage(id, kind, markdown, Length.of(markdown));
    }
  }
}
