package org.kvartal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A short text in both languages, either of which may still be missing (empty). Immutable. */
@Embeddable
public class Bilingual {

  public static final Bilingual NONE = of("", "");

  @Column(name = "en")
  private String en = "";

  @Column(name = "zh")
  private String zh = "";

  protected Bilingual() {} // for JPA

  public static Bilingual of(String en, String zh) {
    var text = new Bilingual();
    text.en = en.strip();
    text.zh = zh.strip();
    return text;
  }

  public String en() {
    return en;
  }

  public String zh() {
    return zh;
  }

  /** In {@code language}, else in the other one, else empty. */
  public String in(Language language) {
    var wanted = language == Language.EN ? en : zh;
    return wanted.isEmpty() ? (language == Language.EN ? zh : en) : wanted;
  }

  /** In {@code language} only; empty when it is missing. */
  public String exactly(Language language) {
    return language == Language.EN ? en : zh;
  }

  public Bilingual with(Language language, String text) {
    return language == Language.EN ? of(text, zh) : of(en, text);
  }

  public boolean isBlank() {
    return en.isEmpty() && zh.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bilingual b && b.en.equals(en) && b.zh.equals(zh);
  }

  @Override
  public int hashCode() {
    return Objects.hash(en, zh);
  }

  @Override
  public String toString() {
    return en + " / " + zh;
  }
}
