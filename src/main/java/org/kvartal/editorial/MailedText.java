package org.kvartal.editorial;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;
import org.kvartal.text.Manuscript;

/**
 * A mail with which somebody sends a text ({@code .eml}, RFC 5322): who, about what, the words and
 * the files. Of an HTML mail the words are taken, nothing is ever fetched.
 */
record MailedText(
    EmailAddress sender, String name, String subject, String words, List<Upload> files) {

  /** Parts within parts; real mails have three or four levels. */
  private static final int DEEPEST = 12;

  /** Files of one mail that are kept. */
  private static final int MOST_FILES = 20;

  /**
   * @throws Refusal INVALID when it is no mail with a sender
   */
  static MailedText read(byte[] eml) {
    try {
      var mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
      var from = mail.getFrom();
      if (from == null
          || from.length == 0
          || !(from[0] instanceof InternetAddress address)
          || !EmailAddress.isValid(String.valueOf(address.getAddress())))
        throw Refusal.invalid("editorial.mail.no-sender");
      var reading = new Reading();
      reading.part(mail, 0);
      return new MailedText(
          new EmailAddress(address.getAddress()),
          line(address.getPersonal()),
          line(mail.getSubject())
              .replaceFirst("(?i)^(?:(?:re|fwd?|aw|sv|vs|回复|转发)\\s*[:：]\\s*)+", ""),
          reading.words(),
          List.copyOf(reading.files));
    } catch (MessagingException | IOException e) { // not a mail, or a broken one
      throw Refusal.invalid("editorial.mail.damaged");
    }
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
  }

  private static final class Reading {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Upload> files = new ArrayList<>();

    void part(Part part, int depth) throws MessagingException, IOException {
      if (depth > DEEPEST || files.size() >= MOST_FILES) return;
      var name = fileName(part);
      if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart inner = parts.getBodyPart(i);
          part(inner, depth + 1);
        }
      } else if (!name.isEmpty() || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
        file(part, name.isEmpty() ? "attachment" : name);
      } else if (part.isMimeType("text/plain")) {
        plain.append(part.getContent()).append("\n\n");
      } else if (part.isMimeType("text/html")) {
        html.append(part.getContent());
      }
    }

    private void file(Part part, String name) throws MessagingException, IOException {
      byte[] bytes;
      try (var in = part.getInputStream()) {
        bytes = Files.read(in);
      }
      var type = String.valueOf(part.getContentType()).replaceFirst(";.*", "").strip();
      files.add(new Upload(role(name, type), name, type, bytes));
    }

    private StoredFile.Role role(String name, String type) {
      var lower = name.toLowerCase(Locale.ROOT);
      if (lower.matches(".*\\.(?:docx|docm|doc|md|markdown|txt|html?|odt|rtf)"))
        return has(StoredFile.Role.MANUSCRIPT)
            ? StoredFile.Role.ATTACHMENT
            : StoredFile.Role.MANUSCRIPT;
      var isPicture = type.startsWith("image/") || lower.matches(".*\\.(?:jpe?g|png|webp)");
      return isPicture && !has(StoredFile.Role.PHOTO)
          ? StoredFile.Role.PHOTO
          : StoredFile.Role.ATTACHMENT;
    }

    private boolean has(StoredFile.Role role) {
      return files.stream().anyMatch(f -> f.role() == role);
    }

    private static String fileName(Part part) throws MessagingException {
      var name = part.getFileName();
      if (name == null) return "";
      try {
        return line(MimeUtility.decodeText(name));
      } catch (UnsupportedEncodingException e) { // an unknown character set: the name as it came
        return line(name);
      }
    }

    String words() {
      if (!plain.toString().isBlank()) return plain.toString().strip();
      if (html.isEmpty()) return "";
      return Manuscript.fromHtml(html.toString()).markdown().strip();
    }
  }
}
