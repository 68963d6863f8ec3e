package org.kvartal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;

/**
 * Makes the message of a letter (RFC 5322): plain text and HTML, seven-bit, signed when DKIM is
 * configured. The same letter always has the same Message-ID and date.
 */
@ApplicationScoped
class Envelopes {

  private final EmailAddress from;
  private final Networks networks;
  private final Sheet sheet;
  private final Optional<Seal> seal;

  @Inject
  Envelopes(Settings settings, Networks networks, Sheet sheet) {
    this(settings.mailFrom(), networks, sheet, settings.dkim().map(Seal::of));
  }

  Envelopes(EmailAddress from, Networks networks, Sheet sheet, Optional<Seal> seal) {
    this.from = from;
    this.networks = networks;
    this.sheet = sheet;
    this.seal = seal;
  }

  /** The message as it goes over the line, with CRLF. */
  byte[] bytes(Letter letter) {
    try {
      var out = new ByteArrayOutputStream(8192);
      message(letter).writeTo(out);
      return seal.map(s -> s.sign(out.toByteArray())).orElseGet(out::toByteArray);
    } catch (MessagingException e) { // a letter of ours that cannot be written is our mistake
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException, IOException {
    var message = new Named(letter, domain(from));
    message.setFrom(new InternetAddress(from.value(), senderName(), "UTF-8"));
    message.setRecipient(
        jakarta.mail.Message.RecipientType.TO, new InternetAddress(letter.to().value()));
    message.setSubject(letter.subject(), "UTF-8");
    message.setSentDate(Date.from(letter.createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies
    message.setHeader("Content-Language", letter.language().tag());
    var content = new MimeMultipart("alternative");
    content.addBodyPart(part(sheet.text(letter), "plain"));
    content.addBodyPart(part(sheet.html(letter), "html"));
    message.setContent(content);
    message.saveChanges();
    return message;
  }

  private String senderName() {
    return networks.get().senderName().replaceAll("\\p{Cntrl}", " ");
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    var han = text.codePoints().filter(c -> c > 0x2e80).count();
    if (han * 4 > text.length()) part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  static String domain(EmailAddress address) {
    return address.value().substring(address.value().indexOf('@') + 1);
  }

  /** A message whose identity is the letter's. */
  private static final class Named extends MimeMessage {

    private final String messageId;

    Named(Letter letter, String domain) {
      super(Session.getInstance(new Properties()));
      this.messageId = "<" + letter.id() + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
