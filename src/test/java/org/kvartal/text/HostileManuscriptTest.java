package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kvartal.platform.Refusal;

/** Files that were damaged on the way, and files that were made to do harm. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileManuscriptTest {

  private static String refusal(byte[] file, String name) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Manuscript.read(file, name));
    assertThat(refusal).as("refused").isNotNull();
    return refusal.messageKey().replace("text.manuscript.", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsNoManuscriptIsToldWhatToDo() {
    assertThat(refusal(new byte[0], "a.docx")).isEqualTo("empty");
    assertThat(refusal(bytes(" \n\n"), "a.txt")).isEqualTo("empty");
    assertThat(refusal(bytes("%PDF-1.7 x"), "a.docx")).isEqualTo("pdf");
    assertThat(refusal(bytes("{\\rtf1 x}"), "a.docx")).isEqualTo("other-office");
    assertThat(refusal(bytes("<html>x</html>"), "a.docx")).isEqualTo("not-what-it-says");
    assertThat(refusal(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 word"), "a.doc"))
        .isEqualTo("old-word");
    assertThat(refusal(bytes("MZ\u0000\u0001 program"), "a.txt")).isEqualTo("unknown");
    assertThat(refusal(new byte[Manuscript.MAX_BYTES + 1], "a.docx")).isEqualTo("too-large");
    assertThat(refusal(new DocxBuilder().build(), "a.docx")).isEqualTo("empty");
    assertThat(refusal(DocxBuilder.zip(Map.of("xl/workbook.xml", bytes("<x/>"))), "a.docx"))
        .isEqualTo("unknown");
  }

  @Test
  void aPasswordIsRecognized() {
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    var file = Arrays.copyOf(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 4096);
    System.arraycopy(name, 0, file, 1024, name.length);
    assertThat(refusal(file, "a.docx")).isEqualTo("protected");
  }

  @Test
  void aFileThatWasCutOffAnywhereIsRefusedOrReadWhole() {
    var whole =
        new DocxBuilder().paragraph("Heading1", "T").paragraph("Text of some length.").build();
    for (int length = 4; length < whole.length; length += 37) {
      try {
        var manuscript = Manuscript.read(Arrays.copyOf(whole, length), "a.docx");
        assertThat(manuscript.markdown()).isEqualTo("Text of some length.\n");
      } catch (Refusal refused) {
        assertThat(refused.messageKey()).startsWith("text.manuscript.");
      }
    }
  }

  @Test
  void aFileWithWrongBytesAnywhereIsRefusedOrRead() {
    var whole =
        new DocxBuilder().paragraph("Heading1", "T").paragraph("Text of some length.").build();
    var random = new java.util.Random(3);
    for (int i = 0; i < 200; i++) {
      var file = whole.clone();
      for (int j = 0; j < 3; j++)
        file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
      try {
        Manuscript.read(file, "a.docx");
      } catch (Refusal refused) {
        assertThat(refused.messageKey()).startsWith("text.");
      }
    }
  }

  @Test
  void bombsAreRefused() {
    var zeros = new LinkedHashMap<String, byte[]>();
    zeros.put("[Content_Types].xml", bytes("<x/>"));
    zeros.put("word/document.xml", new byte[11 * 1024 * 1024]);
    assertThat(refusal(DocxBuilder.zip(zeros), "a.docx")).isEqualTo("unsafe");

    var many = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 3_000; i++) many.put("e" + i, new byte[0]);
    assertThat(refusal(DocxBuilder.zip(many), "a.docx")).isEqualTo("unsafe");
  }

  @Test
  void documentTypesAndEntitiesAreRefused() throws IOException {
    try (var canary = new ServerSocket(0)) {
      canary.setSoTimeout(200);
      var address = "http://127.0.0.1:" + canary.getLocalPort() + "/x.dtd";
      for (var doctype :
          new String[] {
            "<!DOCTYPE x SYSTEM \"" + address + "\">",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
          }) {
        var xml =
            doctype
                + "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>";
        assertThat(refusal(new DocxBuilder().part("word/document.xml", xml).build(), "a.docx"))
            .isEqualTo("unsafe");
        assertThat(
                refusal(
                    new DocxBuilder()
                        .paragraph("x")
                        .part("docProps/core.xml", doctype + "<x/>")
                        .build(),
                    "a.docx"))
            .isEqualTo("unsafe");
      }
      org.assertj.core.api.Assertions.assertThatThrownBy(canary::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void nothingOutsideIsFetched() throws IOException {
    try (var canary = new ServerSocket(0)) {
      canary.setSoTimeout(200);
      var address = "http://127.0.0.1:" + canary.getLocalPort() + "/x.png";
      var document =
          new DocxBuilder()
              .paragraph("Text.")
              .linkedPicture(address)
              .linkedPicture("file:///etc/passwd");
      document.relationship("attachedTemplate", address, true);
      var manuscript = Manuscript.read(document.build(), "a.docx");
      assertThat(manuscript.markdown()).isEqualTo("Text.\n");
      assertThat(manuscript.pictures()).isEmpty();
      assertThat(manuscript.notCarriedOver())
          .containsExactly(Manuscript.Notice.of("loss.pictures-elsewhere", 2));
      org.assertj.core.api.Assertions.assertThatThrownBy(canary::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aHundredThousandTablesInOneAnotherAreRefused() {
    var open = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    var close = "</w:tc></w:tr></w:tbl>".repeat(100_000);
    assertThat(refusal(new DocxBuilder().raw(open + close).build(), "a.docx")).isEqualTo("unsafe");
    var fewer = "<w:tbl><w:tr><w:tc>".repeat(300) + "</w:tc></w:tr></w:tbl>".repeat(300);
    assertThat(refusal(new DocxBuilder().raw(fewer).build(), "a.docx"))
        .isEqualTo("text.too-complex");
    var html = "<table><tr><td>".repeat(100_000);
    assertThat(refusal(bytes("<html>" + html), "a.html")).isIn("text.too-complex", "empty");
    var div = "<blockquote>".repeat(5_000) + "x";
    assertThat(refusal(bytes("<html>" + div), "a.html")).startsWith("text.too-");
  }

  @Test
  void scriptInAManuscriptIsTextOnThePage() {
    var manuscript =
        Manuscript.read(
            new DocxBuilder()
                .paragraph(
                    "&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;")
                .build(),
            "a.docx");
    assertThat(Markdown.render(manuscript.markdown(), org.kvartal.platform.Language.EN).html())
        .isEqualTo(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>");
  }
}
