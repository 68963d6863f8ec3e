package org.kvartal.people;

import java.util.regex.Pattern;

/** The number by which researchers are told apart, {@code 0000-0002-1825-0097}. */
record Orcid(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

  /** Takes the whole address, too; empty stays empty. */
  static Orcid typed(String text) {
    return new Orcid(text.strip().replaceFirst("^https?://orcid\\.org/", "").toUpperCase());
  }

  /** Form and check digit (ISO 7064 MOD 11-2); an empty one is right as well. */
  boolean isRight() {
    if (value.isEmpty()) return true;
    if (!FORM.matcher(value).matches()) return false;
    var digits = value.replace("-", "");
    int sum = 0;
    for (int i = 0; i < 15; i++) sum = (sum + digits.charAt(i) - '0') * 2;
    int check = (12 - sum % 11) % 11;
    return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
