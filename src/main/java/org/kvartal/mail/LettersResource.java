package org.kvartal.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** The wordings of the network's letters, kept at the desk. */
@Path("/desk/letters")
@Transactional
public class LettersResource {

  /** One letter in both languages. */
  public record Row(String name, String subjectEn, String subjectZh, boolean changed) {}

  /** The list. */
  public record ListView(List<Row> rows) {}

  /** An earlier wording. */
  public record Past(Instant at, String editor, String subject, String body, boolean fileAgain) {}

  /** The form. Errors are empty when there are none. */
  public record FormView(
      String name,
      String language,
      String tag,
      String subject,
      String body,
      String placeholders,
      boolean changed,
      String error,
      boolean saved,
      List<Past> history) {}

  private final Letters letters;
  private final Messages messages;
  private final Visitor visitor;
  private final AuditTrail trail;

  @Inject
  LettersResource(Letters letters, Messages messages, Visitor visitor, AuditTrail trail) {
    this.letters = letters;
    this.messages = messages;
    this.visitor = visitor;
    this.trail = trail;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    visitor.require("editor", "managing", "administrator");
    var rows = new ArrayList<Row>();
    for (var name : letters.names()) {
      var en = letters.wording(name, Language.EN);
      var zh = letters.wording(name, Language.ZH);
      var asDelivered =
          en.equals(letters.file(name, Language.EN)) && zh.equals(letters.file(name, Language.ZH));
      rows.add(new Row(name, en.subject(), zh.subject(), !asDelivered));
    }
    return Page.of("mail/letters", new ListView(rows));
  }

  @GET
  @Path("{name}/{language: en|zh}")
  @Produces(Page.HTML)
  public Page form(
      @PathParam("name") String name,
      @PathParam("language") String code,
      @QueryParam("saved") @DefaultValue("") String saved) {
    visitor.require("editor", "managing", "administrator");
    var language = Language.of(code).orElseThrow();
    return Page.of(
        "mail/wording", view(name, language, letters.wording(name, language), "", saved));
  }

  @POST
  @Path("{name}/{language: en|zh}")
  @Produces(Page.HTML)
  public Response save(
      @PathParam("name") String name,
      @PathParam("language") String code,
      @FormParam("subject") @DefaultValue("") String subject,
      @FormParam("body") @DefaultValue("") String body) {
    visitor.require("editor", "managing", "administrator");
    var language = Language.of(code).orElseThrow();
    var wording = new Wording(subject.strip(), body.replace("\r\n", "\n").strip());
    var error = objection(wording, letters.file(name, language));
    if (!error.isEmpty())
      return Page.of("mail/wording", view(name, language, wording, error, ""))
          .withStatus(422)
          .response();
    letters.reword(name, language, wording, visitor.name());
    trail.record("reworded", "letter", UUID.nameUUIDFromBytes(name.getBytes()), name + " " + code);
    return Page.seeOther("/desk/letters/" + name + "/" + code + "?saved=yes");
  }

  @POST
  @Path("{name}/{language: en|zh}/restoration")
  public Response restore(@PathParam("name") String name, @PathParam("language") String code) {
    visitor.require("editor", "managing", "administrator");
    letters.reword(name, Language.of(code).orElseThrow(), new Wording("", ""), visitor.name());
    trail.record("restored", "letter", UUID.nameUUIDFromBytes(name.getBytes()), name + " " + code);
    return Page.seeOther("/desk/letters/" + name + "/" + code + "?saved=yes");
  }

  /** A sentence that tells what is wrong with the wording; empty when nothing is. */
  private String objection(Wording wording, Wording file) {
    if (wording.subject().isBlank() || wording.body().isBlank()) return text("problem.required");
    if (wording.subject().length() > 300) return text("problem.too-long", 300);
    if (wording.body().length() > 20_000) return text("problem.too-long", 20_000);
    var unknown = wording.placeholders();
    unknown.removeAll(file.placeholders());
    unknown.removeAll(List.of("network", "journal"));
    if (!unknown.isEmpty()) return text("mail.unknown-placeholder", String.join(", ", unknown));
    var needsLink = file.placeholders().contains("link");
    if (needsLink && !wording.placeholders().contains("link")) return text("mail.missing-link");
    return "";
  }

  private String text(String key, Object... arguments) {
    return messages.text(visitor.language(), key, arguments);
  }

  private FormView view(
      String name, Language language, Wording wording, String error, String saved) {
    var history = letters.history(name, language);
    var past =
        history.stream()
            .map(t -> new Past(t.editedAt(), t.editor(), t.subject(), t.body(), t.isFileAgain()))
            .toList();
    return new FormView(
        name,
        language.code(),
        language.tag(),
        wording.subject(),
        wording.body(),
        String.join(", ", letters.file(name, language).placeholders()),
        !history.isEmpty() && !history.getFirst().isFileAgain(),
        error,
        error.isEmpty() && saved.equals("yes"),
        past);
  }
}
