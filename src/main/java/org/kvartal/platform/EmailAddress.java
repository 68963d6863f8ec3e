package org.kvartal.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people type it, kept in lower case. Narrower than RFC 5321 on purpose: no
 * quotes, no comments, no control or CJK look-alike characters that could end a mail header
 * (CVE-2025-7962); a domain with a dot.
 */
public record EmailAddress(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,62})\\.)+[a-z][a-z0-9-]{1,62}");

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (!isValid(value)) throw Refusal.invalid("problem.email");
  }

  public static boolean isValid(String text) {
    var address = text.strip().toLowerCase(Locale.ROOT);
    return address.length() <= 254
        && !address.startsWith(".")
        && !address.contains("..")
        && !address.contains(".@")
        && FORM.matcher(address).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
