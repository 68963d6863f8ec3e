package org.kvartal.mail;

import java.io.IOException;

/** Lays letters into the mail folder, for installations without a mail server. */
final class FolderCarrier implements Carrier {

  private final MailFolder folder;
  private final Envelopes envelopes;

  FolderCarrier(MailFolder folder, Envelopes envelopes) {
    this.folder = folder;
    this.envelopes = envelopes;
  }

  @Override
  public Outcome carry(Letter letter) {
    try {
      var file = folder.put(letter.id(), envelopes.bytes(letter));
      return new Outcome.Taken("laid into " + file.getFileName());
    } catch (IOException e) { // disk full or folder gone: later
      return new Outcome.Deferred("the mail folder: " + e.getMessage());
    }
  }
}
