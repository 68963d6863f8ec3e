package org.kvartal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.editorial.Calls;
import org.kvartal.editorial.Decision;
import org.kvartal.editorial.Intake;
import org.kvartal.editorial.Message;
import org.kvartal.editorial.Offer;
import org.kvartal.editorial.Submission;
import org.kvartal.editorial.Submissions;
import org.kvartal.editorial.Task;
import org.kvartal.editorial.Turn;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Networks;
import org.kvartal.text.FrontMatter;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Brings what authors have sent to the demonstration, each at its stage, by the domain's verbs. */
@ApplicationScoped
class DemonstrationSubmissions {

  private final Calls calls;
  private final Submissions submissions;
  private final Intake intake;
  private final Works works;
  private final People people;
  private final Networks networks;
  private final Clock clock;

  @Inject
  DemonstrationSubmissions(
      Calls calls,
      Submissions submissions,
      Intake intake,
      Works works,
      People people,
      Networks networks,
      Clock clock) {
    this.calls = calls;
    this.submissions = submissions;
    this.intake = intake;
    this.works = works;
    this.people = people;
    this.networks = networks;
    this.clock = clock;
  }

  void load(String name, FrontMatter file) {
    var work = works.bySlug(ContentFiles.field(file, "work"));
    var call = calls.bySlug(ContentFiles.field(file, "call"));
    if (work.isEmpty() || call.isEmpty()) return;
    var steps = file.all("step").stream().map(line -> line.split("\\|", 4)).toList();
    var submission =
        intake.fresh(
            call.get(), "demonstration-" + name, offer(work.get()), at(steps.getFirst()[0]));
    for (var step : steps) {
      var isLast = step == steps.getLast();
      replay(submission, work.get(), step, isLast ? ContentFiles.field(file, "turn") : "");
    }
    file.get("due").ifPresent(due -> submission.dueAt(at(due)));
    intake.look(submission);
    file.all("message").forEach(line -> say(submission, line.split("\\|", 4)));
    file.all("task").forEach(line -> ask(submission, line.split("\\|", 3)));
    if (ContentFiles.field(file, "approval").startsWith("given")) {
      var edition = work.get().originalEdition();
      edition.approve(edition.revision());
    }
  }

  private Offer offer(Work work) {
    var edition = work.originalEdition();
    var language = work.original();
    var authors =
        work.authors().stream()
            .map(people::get)
            .map(
                p ->
                    new Offer.Author(
                        p.given(),
                        p.family(),
                        p.han(),
                        p.email().map(Object::toString).orElse(""),
                        p.affiliation().in(language),
                        p.bio().in(language)))
            .toList();
    var reference = work.reference();
    return new Offer(
        work.kind(),
        language,
        edition.title(),
        edition.standfirst(),
        works.newest(edition).map(r -> r.markdown()).orElse(""),
        authors,
        new Offer.Book(
            reference.authors(),
            reference.title(),
            reference.publisher(),
            reference.year(),
            reference.identifier()),
        work.expiresOn().map(Object::toString).orElse(""),
        new Offer.Ticks(true, true),
        work.licence(),
        "",
        List.of());
  }

  /** {@code turn}: whose turn it is after the last step; empty for the others. */
  private void replay(Submission submission, Work work, String[] step, String turn) {
    var at = at(step[0]);
    var deed = step[1].strip();
    var by = name(step[2], work);
    var note = step.length > 3 ? step[3].strip() : "";
    switch (deed) {
      case "draft" -> {}
      case "submitted" -> submission.submit(work, at);
      case "taken-up" -> submission.takeUp(by, at);
      case "accepted" -> submission.decide(Decision.ACCEPT, note, by, at);
      case "revision-asked" -> submission.decide(Decision.REVISE, note, by, at);
      case "declined" -> submission.decide(Decision.DECLINE, note, by, at);
      case "withdrawn" -> submission.withdraw(by, note, at);
      default -> {
        submission.step(deed, note, by, at);
        turn(turn).ifPresent(t -> submission.passTo(t, at));
      }
    }
  }

  private static Optional<Turn> turn(String code) {
    for (var turn : Turn.values()) if (turn.code().equals(code)) return Optional.of(turn);
    return Optional.empty();
  }

  private void say(Submission submission, String[] line) {
    var writer = person(line[2]);
    var name = writer == null ? line[2].strip() : writer.latinName();
    var text = line[3];
    var isAuthor =
        writer != null
            && submission.work().stream().anyMatch(w -> w.authors().contains(writer.id()));
    var id = submission.id();
    submissions.add(
        line[1].strip().equals("internal")
            ? Message.inside(id, name, text, at(line[0]))
            : isAuthor
                ? Message.fromAuthor(id, name, text, at(line[0]))
                : Message.toAuthor(id, name, text, at(line[0])));
  }

  private void ask(Submission submission, String[] line) {
    var person = person(line[2]);
    if (person == null) return;
    person
        .email()
        .ifPresent(
            email ->
                submissions.add(
                    new Task(
                        submission.id(), line[1].strip(), email, at(line[0]), clock.instant())));
  }

  private @Nullable Person person(String slug) {
    return people.bySlug(slug.strip()).orElse(null);
  }

  /** Empty for the author, as the history has it. */
  private String name(String slug, Work work) {
    var person = person(slug);
    if (person == null) return slug.strip();
    return work.authors().contains(person.id()) ? "" : person.latinName();
  }

  private Instant at(String text) {
    return RelativeDates.moment(text, networks.get().zone(), clock.instant());
  }
}
