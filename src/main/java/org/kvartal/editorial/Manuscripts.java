package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kvartal.platform.Refusal;

/** Makes Markdown of the files that authors send. */
@ApplicationScoped
public class Manuscripts {

  /**
   * The offer with the manuscript's text in it.
   *
   * @throws Refusal when the file cannot be read as a text
   */
  Offer read(Upload upload, Offer offer) {
    var name = upload.name().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".md") && !name.endsWith(".txt"))
      throw new Refusal(Refusal.Kind.UNSUPPORTED, "text.manuscript.unknown");
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(upload.bytes())).toString();
      return offer.withText(offer.title(), offer.standfirst(), text, java.util.List.of());
    } catch (CharacterCodingException e) {
      throw Refusal.invalid("text.manuscript.encoding");
    }
  }
}
