package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.text.Manuscript.Notice;

class ManuscriptTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

  private static Manuscript docx(DocxBuilder document) {
    return Manuscript.read(document.build(), "essay.docx");
  }

  @Test
  void headingsParagraphsListsAndEmphasisComeOutClean() {
    var manuscript =
        docx(
            new DocxBuilder()
                .paragraph("Title", "The long way to the water")
                .paragraph("Heading1", "What a detour is for")
                .paragraph(
                    "Normal",
                    DocxBuilder.run("There are "),
                    DocxBuilder.run("b", "two ways "),
                    DocxBuilder.run("down, the "),
                    DocxBuilder.run("i", "short"),
                    DocxBuilder.run(" one."))
                .item(0, false, "porters")
                .item(1, false, "at dawn")
                .item(0, false, "nurses")
                .item(0, true, "first")
                .item(0, true, "second")
                .paragraph("Quote", "We stood and counted."));
    assertThat(manuscript.title()).contains("The long way to the water");
    assertThat(manuscript.markdown())
        .isEqualTo(
            """
            # What a detour is for

            There are **two ways** down, the *short* one.

            - porters
              - at dawn
            - nurses

            1. first
            2. second

            > We stood and counted.
            """);
    assertThat(manuscript.notCarriedOver()).isEmpty();
    assertThat(manuscript.findings()).isEmpty();
  }

  @Test
  void aFirstHeadingIsTheTitleAndItsRepetitionGoes() {
    var manuscript =
        docx(
            new DocxBuilder()
                .paragraph("Heading1", "Marriage in transition")
                .paragraph("Marriage in transition")
                .paragraph("Led by Ada."));
    assertThat(manuscript.title()).contains("Marriage in transition");
    assertThat(manuscript.markdown()).isEqualTo("Led by Ada.\n");
    assertThat(manuscript.findings()).containsExactly(Notice.of("found.title-repeated"));
  }

  @Test
  void footnotesAndLinksAreKept() {
    var document = new DocxBuilder();
    var first = document.note("Forty mornings.");
    var second = document.note("见《街道记得什么》。");
    document
        .paragraph(
            "Normal", DocxBuilder.run("We counted"), first, DocxBuilder.run(" and asked."), second)
        .paragraph(
            "Normal",
            DocxBuilder.run("See "),
            document.link("https://example.org/a?b=c", "the map"));
    assertThat(docx(document).markdown())
        .isEqualTo(
            """
            We counted[^1] and asked.[^2]

            See [the map](https://example.org/a?b=c)

            [^1]: Forty mornings.

            [^2]: 见《街道记得什么》。
            """);
  }

  @Test
  void aTableHasAHeadAndColumnsOfNumbersToTheRight() {
    var document =
        new DocxBuilder()
            .paragraph("Before.")
            .table(
                new String[] {"记法", "30岁以下", "Note"},
                new String[] {"按名字", "41", "a|b"},
                new String[] {"按形状", "1,209", ""})
            .paragraph("Caption", "表1 受访者");
    assertThat(docx(document).markdown())
        .isEqualTo(
            """
            Before.

            表1 受访者

            |记法|30岁以下|Note|
            |---|---:|---|
            |按名字|41|a\\|b|
            |按形状|1,209||
            """);
  }

  @Test
  void picturesAreTakenOutWithTheirDescriptions() {
    var manuscript =
        docx(
            new DocxBuilder()
                .paragraph("Text.")
                .picture("image1.png", PNG, "Boats at the quay")
                .picture("image2.png", PNG, "Picture 2"));
    assertThat(manuscript.pictures())
        .extracting(Manuscript.Picture::name, Manuscript.Picture::alt, Manuscript.Picture::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("picture-1.png", "Boats at the quay", "image/png"),
            org.assertj.core.groups.Tuple.tuple("picture-2.png", "", "image/png"));
    assertThat(manuscript.pictures().getFirst().bytes()).isEqualTo(PNG);
    assertThat(manuscript.withPictures(p -> "media:" + p.name().charAt(8)))
        .isEqualTo("Text.\n\n![Boats at the quay](media:1)\n\n![](media:2)\n");
  }

  @Test
  void whatCannotBeCarriedOverIsListed() {
    var document =
        new DocxBuilder()
            .paragraph(
                "Normal",
                DocxBuilder.run("Let "),
                "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>",
                DocxBuilder.run(" be."),
                "<w:ins><w:r><w:t> New.</w:t></w:r></w:ins>",
                "<w:del><w:r><w:delText>Old.</w:delText></w:r></w:del>",
                "<w:r><w:commentReference w:id=\"1\"/></w:r>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>")
            .table(
                new String[] {
                  "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>"
                      + DocxBuilder.run("Wide")
                      + "</w:p></w:tc>"
                },
                new String[] {"x", "y"})
            .picture("image1.emf", PNG, "")
            .raw("<w:p><w:r><w:drawing><wp:inline><c:chart/></wp:inline></w:drawing></w:r></w:p>")
            .part("word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:t>Draft of May</w:t></w:hdr>");
    var manuscript = docx(document);
    assertThat(manuscript.markdown()).isEqualTo("Let a/b be. New.\n\n|Wide||\n|---|---|\n|x|y|\n");
    assertThat(manuscript.notCarriedOver())
        .containsExactlyInAnyOrder(
            Notice.of("loss.formulas", 1),
            Notice.of("loss.merged-cells", 1),
            Notice.of("loss.charts", 1),
            Notice.of("loss.picture-format", 1),
            Notice.of("loss.headers"));
    assertThat(manuscript.findings())
        .containsExactlyInAnyOrder(
            Notice.of("found.changes", 2),
            Notice.of("found.comments", 1),
            Notice.of("found.hidden", 1));
  }

  @Test
  void chineseIsIntactAndItsBoldIsBold() {
    var manuscript =
        docx(
            new DocxBuilder()
                .paragraph("Title", "街道记得什么")
                .paragraph("Normal", DocxBuilder.run("b", "第一，按名字。"), DocxBuilder.run("人们说“过了邮局”。"))
                .paragraph("　　𠮷野家在街角。"));
    assertThat(manuscript.title()).contains("街道记得什么");
    assertThat(manuscript.markdown()).isEqualTo("**第一，按名字**。人们说“过了邮局”。\n\n𠮷野家在街角。\n");
  }

  @Test
  void whereThereAreNoHeadingsBoldLinesAreTakenForThem() {
    var manuscript =
        docx(
            new DocxBuilder()
                .paragraph("Normal", DocxBuilder.run("b", "A reading room"))
                .paragraph("Fourteen chairs.")
                .paragraph("Normal", DocxBuilder.run("b", "The evening"))
                .paragraph("Three periods."));
    assertThat(manuscript.title()).contains("A reading room");
    assertThat(manuscript.markdown())
        .isEqualTo("Fourteen chairs.\n\n## The evening\n\nThree periods.\n");
    assertThat(manuscript.findings()).containsExactly(Notice.of("found.headings", 1));
  }

  @Test
  void signsOfMarkdownInWordMeanThemselves() {
    var manuscript = docx(new DocxBuilder().paragraph("1. not a list *or* [x](y) &lt;b&gt; # z"));
    assertThat(Markdown.plain(manuscript.markdown()))
        .isEqualTo("1. not a list *or* [x](y) <b> # z");
  }

  @Test
  void propertiesNameTheAuthor() {
    var core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>T</dc:title><dc:creator>Ada"
            + " L.</dc:creator></cp:coreProperties>";
    var manuscript =
        docx(new DocxBuilder().paragraph("Text only.").part("docProps/core.xml", core));
    assertThat(manuscript.author()).contains("Ada L.");
    assertThat(manuscript.title()).contains("T");
  }

  @Test
  void markdownIsReadWithItsFrontMatter() {
    var manuscript =
        Manuscript.read(utf8("---\ntitle: Quay\nauthor: Ada\n---\n\nText **b**\n"), "a.md");
    assertThat(manuscript.title()).contains("Quay");
    assertThat(manuscript.author()).contains("Ada");
    assertThat(manuscript.markdown()).isEqualTo("Text **b**\n");
    assertThat(Manuscript.read(utf8("# Title\n\nText"), "a.md").title()).contains("Title");
  }

  @Test
  void plainTextKeepsItsParagraphsAndSigns() {
    var manuscript =
        Manuscript.read(
            utf8("The quay\r\n\r\nLine one\r\nline *two*.\r\n\r\n1984 was dry.\r\n"), "a.txt");
    assertThat(manuscript.title()).contains("The quay");
    assertThat(manuscript.markdown()).isEqualTo("Line one line \\*two\\*.\n\n1984 was dry.\n");
  }

  @Test
  void oldEncodingsAreRecognized() {
    var chinese = "街道记得什么\n\n我第一次听人讲起灯芯巷，是在一间修钟表的小铺里。";
    assertThat(Manuscript.read(chinese.getBytes(Charset.forName("GB18030")), "a.txt").title())
        .contains("街道记得什么");
    var swedish = "Välfärd\n\nDen långa vägen är en omväg över ån.";
    assertThat(Manuscript.read(swedish.getBytes(Charset.forName("windows-1252")), "a.txt").title())
        .contains("Välfärd");
    assertThat(Manuscript.read(chinese.getBytes(StandardCharsets.UTF_16), "a.txt").title())
        .contains("街道记得什么");
  }

  @Test
  void aParagraphPastedFromWordKeepsItsWordsAroundANote() {
    var html =
        """
        <p class=MsoNormal><span lang=EN-US>Eleven evenings.<a style='mso-footnote-id:ftn1'
        href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span
        style='mso-special-character:footnote'><![if !supportFootnotes]><span
        class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Then <del
        cite="mailto:a" datetime="2026-01-01T10:00">one</del><ins cite="mailto:a"
        datetime="2026-01-01T10:00">two</ins> more.<span class=MsoCommentReference><a
        class=msocomanchor href="#_msocom_1">[A1]</a></span></span></p>
        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
        <p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> The note.</p></div></div>
        <div style='mso-element:comment-list'><p class=MsoCommentText>Which evening?</p></div>
        """;
    var manuscript = Manuscript.fromHtml(html);
    assertThat(manuscript.markdown())
        .isEqualTo("Eleven evenings.[^1] Then two more.\n\n[^1]: The note.\n");
    assertThat(manuscript.findings())
        .containsExactly(Notice.of("found.comments", 1), Notice.of("found.changes", 2));
  }

  @Test
  void twoListsThatFollowEachOtherInWordAreTwo() {
    var item =
        "<p class=MsoListParagraph style='mso-list:%s level1 lfo1'><span"
            + " style='mso-list:Ignore'>%s</span>%s</p>";
    var manuscript =
        Manuscript.fromHtml(
            "<p>Two lists</p>"
                + item.formatted("l0", "·", "one")
                + item.formatted("l0", "·", "two")
                + item.formatted("l1", "1.", "first")
                + item.formatted("l1", "2.", "second"));
    assertThat(manuscript.markdown())
        .isEqualTo("Two lists\n\n- one\n- two\n\n1. first\n2. second\n");
  }

  @Test
  void whatIsPastedFromWordIsCleaned() {
    var html =
        """
        <html><head><style>p{color:red}</style></head><body><!--StartFragment-->
        <h1>Title</h1>
        <p class=MsoNormal style='margin:0'><b style='mso-bidi-font-weight:normal'>Bold</b><span
        style="font-style:italic"> slanted</span> text<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.<o:p></o:p></p>
        <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>one</p>
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>inner</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>two</p>
        <script>alert(1)</script><img src="file:///c:/x.png">
        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
        <p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> The note.</p></div></div>
        <!--EndFragment--></body></html>
        """;
    var manuscript = Manuscript.fromHtml(html);
    assertThat(manuscript.title()).contains("Title");
    assertThat(manuscript.markdown())
        .isEqualTo(
            """
            **Bold** *slanted* text[^1].

            - one
              - inner
            - two

            [^1]: The note.
            """);
  }

  @Test
  void everyNoticeIsASentenceInBothLanguages() throws java.io.IOException {
    for (var language : List.of("en", "zh")) {
      var properties = new java.util.Properties();
      try (var in =
          java.nio.file.Files.newBufferedReader(
              java.nio.file.Path.of("themes/default/messages/" + language + ".properties"))) {
        properties.load(in);
      }
      for (var name :
          List.of(
              "formulas",
              "merged-cells",
              "nested-tables",
              "text-boxes",
              "charts",
              "diagrams",
              "drawings",
              "objects",
              "picture-format",
              "pictures-elsewhere",
              "headers",
              "embedded-documents",
              "columns")) {
        assertThat(properties).containsKey("text.manuscript.loss." + name);
      }
      for (var name : List.of("comments", "changes", "title-repeated", "headings", "hidden")) {
        assertThat(properties).containsKey("text.manuscript.found." + name);
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
