package org.kvartal.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.kvartal.text.DocxBuilder;

/** An essay that Ada sends in: a Word file and a photo, in one request of several parts. */
final class Essay {

  private static final String BOUNDARY = "kvartal-journey-7d1f";
  private static final byte[] PHOTO = photo();

  private final String title;
  private final byte[] word;

  private Essay(String title, byte[] word) {
    this.title = title;
    this.word = word;
  }

  /** 2,000 words and a little: what an essay of the winter call may be long. */
  static Essay called(String title) {
    var docx = new DocxBuilder().paragraph("Heading1", title);
    for (int paragraph = 1; paragraph <= 40; paragraph++)
      docx.paragraph(
          ("Paragraph " + paragraph + " of " + title + " tells of a ledger. ")
              + "The clerk counts visits and the neighbour counts hours. ".repeat(5));
    return new Essay(title, docx.build());
  }

  byte[] word() {
    return word;
  }

  HttpResponse<String> sendTo(Web web) {
    return web.send(
        "POST",
        "/api/v1/submissions",
        body(),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private BodyPublisher body() {
    var parts = new ArrayList<byte[]>();
    field(parts, "call", "winter-essays-2026");
    field(parts, "kind", "essay");
    field(parts, "language", "en");
    field(parts, "title", title);
    field(parts, "authors", AUTHORS);
    file(parts, "manuscript", "essay.docx", WORD, word);
    file(parts, "photo", "ada.jpg", "image/jpeg", PHOTO);
    parts.add(utf8("--" + BOUNDARY + "--\r\n"));
    return BodyPublishers.ofByteArrays(parts);
  }

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String AUTHORS =
      """
      [{"givenName": "Ada", "familyName": "Lind", "nativeName": "林艾达", "email": "ada@example.org",
        "affiliation": "Harbour University", "bio": "Ada Lind studies what households count."}]
      """;

  private static void field(List<byte[]> parts, String name, String value) {
    parts.add(
        utf8(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type:"
                    .formatted(BOUNDARY, name)
                + " text/plain;charset=UTF-8\r\n\r\n"
                + value
                + "\r\n"));
  }

  private static void file(
      List<byte[]> parts, String name, String fileName, String type, byte[] bytes) {
    parts.add(
        utf8(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, fileName, type)));
    parts.add(bytes);
    parts.add(utf8("\r\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] photo() {
    var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 900; x++)
      for (int y = 0; y < 1200; y++)
        image.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
