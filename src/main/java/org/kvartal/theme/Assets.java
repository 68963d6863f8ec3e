package org.kvartal.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The theme's style sheets, scripts, fonts and pictures, each under an address that contains a hash
 * of its content, so that it can be kept forever: {@code main.css} is served as {@code
 * /assets/main.1a2b3c4d5e.css}. {@code url("../fonts/x.woff2")} within a style sheet is rewritten
 * to such an address.
 */
@ApplicationScoped
public class Assets {

  /** An asset as it goes out. */
  record Asset(byte[] bytes, String type, String hash, long modified) {}

  private static final Pattern HASHED = Pattern.compile("(.+)\\.([0-9a-f]{10})(\\.[a-z0-9]+)");
  private static final Pattern URL =
      Pattern.compile("url\\([\"']?(?:\\.\\./)?((?:fonts|assets)/)?([a-zA-Z0-9_./-]+)[\"']?\\)");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "woff2", "font/woff2",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "ico", "image/x-icon",
          "txt", "text/plain;charset=UTF-8");

  private final Theme theme;
  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  @Inject
  public Assets(Theme theme) {
    this.theme = theme;
  }

  /** The address of {@code name}; names of fonts begin with {@code fonts/}. */
  public String address(String name) {
    var asset = find(name);
    if (asset.isEmpty()) throw new IllegalArgumentException("there is no asset " + name);
    int dot = name.lastIndexOf('.');
    return "/assets/" + name.substring(0, dot) + "." + asset.get().hash() + name.substring(dot);
  }

  /** The asset behind an address below {@code /assets/}; empty when the hash is another one. */
  Optional<Asset> at(String address) {
    var hashed = HASHED.matcher(address);
    if (!hashed.matches()) return Optional.empty();
    return find(hashed.group(1) + hashed.group(3)).filter(a -> a.hash().equals(hashed.group(2)));
  }

  Optional<Asset> find(String name) {
    var file = theme.file(name.startsWith("fonts/") ? name : "assets/" + name);
    return file.map(f -> current(name, f));
  }

  private Asset current(String name, Path file) {
    var modified = file.toFile().lastModified();
    var asset = known.get(name);
    if (asset == null || asset.modified() != modified) {
      asset = read(name, file, modified);
      known.put(name, asset);
    }
    return asset;
  }

  private Asset read(String name, Path file, long modified) {
    try {
      var bytes = Files.readAllBytes(file);
      var ending = name.substring(name.lastIndexOf('.') + 1);
      if (ending.equals("css")) bytes = lean(linked(bytes)).getBytes(StandardCharsets.UTF_8);
      var type = TYPES.getOrDefault(ending, "application/octet-stream");
      return new Asset(bytes, type, hash(bytes).substring(0, 10), modified);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without remarks and indentation, which are for those who read the file, not for browsers. */
  private static String lean(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  private String linked(byte[] css) {
    var text = new String(css, StandardCharsets.UTF_8);
    return URL.matcher(text)
        .replaceAll(
            match -> {
              var folder = "fonts/".equals(match.group(1)) ? "fonts/" : "";
              var name = folder + match.group(2);
              var address = find(name).isPresent() ? address(name) : match.group(2);
              return Matcher.quoteReplacement("url(\"" + address + "\")");
            });
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) { // every Java has SHA-256
      throw new IllegalStateException(e);
    }
  }
}
