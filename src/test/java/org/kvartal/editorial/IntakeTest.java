package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kvartal.editorial.SubmissionTest.NOON;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.TestDatabase;
import org.kvartal.platform.TestSettings;
import org.kvartal.text.DocxBuilder;
import org.kvartal.work.Kind;
import org.kvartal.work.Pictures;
import org.kvartal.work.Works;

/** Files and fields as authors send them, taken in with a real database. */
class IntakeTest {

  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir Path data;

  /** The parts as the server would put them together. */
  private final class House {
    final Submissions submissions = new Submissions();
    final Calls calls = new Calls();
    final Works works = (Works) made("org.kvartal.work.Works");
    final People people = new People();
    final Files files = new Files(data.resolve("files"));
    final Authorship authorship;
    final Intake intake;

    House(EntityManager entities) {
      var settings = TestSettings.of(Map.of("kvartal.data", data.toString()));
      var folder = made("org.kvartal.work.MediaFolder", settings);
      var pictures = (Pictures) made("org.kvartal.work.Pictures", folder, CLOCK);
      for (var part : List.of(submissions, calls, works, people, pictures)) connect(part, entities);
      authorship = new Authorship(works, people, pictures, files);
      intake =
          new Intake(
              submissions,
              new Drafts(calls, submissions, CLOCK),
              files,
              new Manuscripts(pictures),
              authorship,
              null, // the trail and the change log belong to the server
              null,
              CLOCK);
    }

    Submission draft() {
      var call = SubmissionTest.call();
      calls.add(call);
      return intake.fresh(call, "nonce", Offer.empty(Kind.ESSAY, Language.EN), NOON);
    }
  }

  private static Object made(String name, Object... arguments) {
    try {
      for (var way : Class.forName(name).getDeclaredConstructors()) {
        var types = way.getParameterTypes();
        if (types.length != arguments.length) continue;
        var fits = true;
        for (int i = 0; i < types.length; i++) fits &= types[i].isInstance(arguments[i]);
        if (!fits) continue;
        way.setAccessible(true);
        return way.newInstance(arguments);
      }
      throw new AssertionError("no way to make " + name + " of " + Arrays.toString(arguments));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static void connect(Object part, EntityManager entities) {
    try {
      var field = part.getClass().getDeclaredField("entities");
      field.setAccessible(true);
      field.set(part, entities);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] picture() {
    var image = new BufferedImage(500, 600, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 500; x++) for (int y = 0; y < 600; y++) image.setRGB(x, y, x * y * 7919);
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Upload manuscript(String name, byte[] bytes) {
    return new Upload(StoredFile.Role.MANUSCRIPT, name, "application/octet-stream", bytes);
  }

  private static byte[] word() {
    return new DocxBuilder()
        .paragraph("Title", "Rivers and registers")
        .paragraph("Heading1", "The register")
        .paragraph("社会保障 is written in two columns.")
        .picture("map.png", picture(), "")
        .build();
  }

  private void inHouse(java.util.function.Consumer<House> deed) throws IOException {
    try (var database = TestDatabase.h2()) {
      database.inTransaction(
          entities -> {
            deed.accept(new House(entities));
            entities.flush();
            return "";
          });
    }
  }

  @Test
  void aWordFileWithAPhotoBecomesAWorkWithItsPicturesAndItsPeople() throws IOException {
    inHouse(
        house -> {
          var word = word();
          var draft = house.draft();
          var offer = draft.offer().withAuthors(List.of(ChecksTest.ADA));
          var photo = new Upload(StoredFile.Role.PHOTO, "ada.png", "image/png", picture());

          house.intake.keep(draft, offer, List.of(manuscript("rivers.docx", word), photo));
          var work = house.authorship.workOf(draft, NOON);
          draft.submit(work, NOON);

          var text = house.works.newest(work.originalEdition()).orElseThrow().markdown();
          assertThat(work.title(Language.EN)).isEqualTo("Rivers and registers");
          assertThat(text).contains("# The register", "社会保障 is written").contains("](/media/");
          assertThat(ChecksTest.keys(draft.preflight().warnings()))
              .contains("text editorial.check.alt", "text editorial.check.short.words");
          var ada = house.people.get(work.authors().getFirst());
          assertThat(ada.latinName()).isEqualTo("Ada Lovelace");
          assertThat(ada.photo()).endsWith("-p480.png");
          assertThat(ada.listed()).isFalse();
          assertThat(draft.files())
              .extracting(StoredFile::name)
              .containsExactly("rivers.docx", "ada.png");
          assertThat(house.files.content(draft.files().getFirst().hash())).isEqualTo(word);
        });
  }

  @Test
  void aStrangerWhoTypesAKnownAddressChangesNothingThatIsKnown() throws IOException {
    inHouse(
        house -> {
          var known = new Person("ada-lovelace", "Ada", "Lovelace", "");
          known.reachAt(new EmailAddress("ada@example.org"));
          known.showAs("portrait.jpg");
          house.people.add(known);
          var draft = house.draft();
          var mallory =
              new Offer.Author("Mallory", "Evil", "", "ADA@example.org", "Nowhere", "Evil bio.");
          var photo = new Upload(StoredFile.Role.PHOTO, "m.png", "image/png", picture());
          house.intake.keep(
              draft,
              draft.offer().withText("T", "", "Text.", List.of()).withAuthors(List.of(mallory)),
              List.of(photo));

          var work = house.authorship.workOf(draft, NOON);

          assertThat(work.authors()).containsExactly(known.id());
          assertThat(known.latinName()).isEqualTo("Ada Lovelace");
          assertThat(known.photo()).isEqualTo("portrait.jpg");
        });
  }

  @Test
  void filesThatCannotBeReadAreRefusedAndWhatWasTypedStays() throws IOException {
    var truncated = Arrays.copyOf(word(), word().length / 2);
    var locked = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
    var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(mark, 0, locked, 1024, mark.length);
    var entity =
        DocxBuilder.zip(
            Map.of(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8)));
    var hostile =
        Map.of(
            "text.manuscript.empty",
            new byte[0],
            "text.manuscript.damaged",
            truncated,
            "text.manuscript.protected",
            locked,
            "text.manuscript.pdf",
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    inHouse(
        house -> {
          var draft = house.draft();
          draft.keep(draft.offer().titled("Typed already"));
          for (var file : hostile.entrySet()) {
            var refusal =
                catchThrowableOfType(
                    Refusal.class,
                    () ->
                        house.intake.keep(
                            draft, draft.offer(), List.of(manuscript("a.docx", file.getValue()))));
            assertThat(refusal.messageKey()).isEqualTo(file.getKey());
          }
          assertThat(
                  catchThrowableOfType(
                      Refusal.class,
                      () ->
                          house.intake.keep(
                              draft, draft.offer(), List.of(manuscript("x.docx", entity)))))
              .isNotNull();
          assertThat(draft.offer().title()).isEqualTo("Typed already");
          assertThat(draft.files()).isEmpty();
        });
  }

  @Test
  void anAnswerInTheFormOfAPictureThatIsNoneIsRefused() throws IOException {
    inHouse(
        house -> {
          var draft = house.draft();
          var script =
              new Upload(
                  StoredFile.Role.PHOTO,
                  "me.jpg",
                  "image/jpeg",
                  "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));

          var refusal =
              catchThrowableOfType(
                  Refusal.class, () -> house.intake.keep(draft, draft.offer(), List.of(script)));

          assertThat(refusal.messageKey()).isEqualTo("editorial.check.no-picture");
          assertThat(draft.files()).isEmpty();
        });
  }
}
