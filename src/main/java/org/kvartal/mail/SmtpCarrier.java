package org.kvartal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Smtp;

/** Hands letters to a mail server, one connection for each. */
final class SmtpCarrier implements Carrier {

  private static final System.Logger LOG = System.getLogger(SmtpCarrier.class.getName());

  /**
   * RFC 5321 §4.5.3.2 allows up to 10 minutes for an answer; the lease of a letter must outlast the
   * whole conversation, so it is one minute for each.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Smtp smtp;
  private final EmailAddress from;
  private final Envelopes envelopes;
  private final Session session;

  SmtpCarrier(Smtp smtp, EmailAddress from, Envelopes envelopes) {
    this(smtp, from, envelopes, PATIENCE);
  }

  SmtpCarrier(Smtp smtp, EmailAddress from, Envelopes envelopes, Duration patience) {
    this.smtp = smtp;
    this.from = from;
    this.envelopes = envelopes;
    this.session = Session.getInstance(properties(patience.toMillis()));
  }

  private Properties properties(long patience) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.from", from.value());
    properties.setProperty("mail.smtp.localhost", Envelopes.domain(from));
    properties.setProperty("mail.smtp.auth", String.valueOf(!smtp.user().isEmpty()));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(smtp.tls().equals("tls")));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (smtp.tls().equals("starttls")) {
      properties.setProperty("mail.smtp.starttls.enable", "true");
      properties.setProperty("mail.smtp.starttls.required", "true");
    }
    for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"})
      properties.setProperty("mail.smtp." + name, String.valueOf(patience));
    return properties;
  }

  /** Remembers whether the final dot was on its way, after which no silence is a no. */
  private static final class Line extends SMTPTransport {

    private boolean dotted;

    Line(Session session) {
      super(session, new URLName("smtp", null, -1, null, null, null));
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
      dotted = true;
      super.finishData();
    }
  }

  @Override
  public Outcome carry(Letter letter) {
    var line = new Line(session);
    var outcome = send(line, envelopes.bytes(letter), letter.to());
    try {
      line.close();
    } catch (MessagingException e) { // what became of the letter is already known
      LOG.log(System.Logger.Level.DEBUG, "no farewell from the mail server", e);
    }
    return outcome;
  }

  private Outcome send(Line line, byte[] bytes, EmailAddress to) {
    try {
      var anonymous = smtp.user().isEmpty();
      var user = anonymous ? null : smtp.user();
      line.connect(smtp.host(), smtp.port(), user, anonymous ? null : smtp.password());
      var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
      line.sendMessage(message, new InternetAddress[] {new InternetAddress(to.value())});
      return new Outcome.Taken(line.getLastServerResponse());
    } catch (AuthenticationFailedException e) { // our configuration, not the letter's fault
      return new Outcome.Deferred("sign-in at the mail server failed: " + e.getMessage());
    } catch (MessagingException e) {
      return outcome(e, line.dotted);
    }
  }

  private static Outcome outcome(MessagingException error, boolean dotted) {
    var code = code(error);
    var reply = String.valueOf(error.getMessage());
    if (code >= 500) return new Outcome.Refused(reply);
    if (code >= 400) return new Outcome.Deferred(reply);
    return dotted ? new Outcome.Uncertain(reply) : new Outcome.Deferred(reply);
  }

  /** The server's three digits; −1 when it said nothing. What concerns the address comes first. */
  private static int code(MessagingException error) {
    int code = -1;
    for (Exception e = error; e instanceof MessagingException m; e = m.getNextException()) {
      code =
          switch (m) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> code;
          };
    }
    return code;
  }
}
