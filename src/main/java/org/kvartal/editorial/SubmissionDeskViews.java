package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Markdown;
import org.kvartal.theme.Messages;
import org.kvartal.work.Revision;
import org.kvartal.work.Works;

/** Composes the page of one submission at the desk. */
@ApplicationScoped
class SubmissionDeskViews {

  /** What was asked of the page, or went wrong on it; {@code typed} is what is not kept yet. */
  record Asked(String tab, String decide, String said, String error, String typed) {

    static final List<String> TABS = List.of("text", "source", "talk", "files");

    Asked {
      tab = TABS.contains(tab) ? tab : "text";
    }
  }

  private final Submissions submissions;
  private final Works works;
  private final Correspondence post;
  private final Networks networks;
  private final Messages messages;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  SubmissionDeskViews(
      Submissions submissions,
      Works works,
      Correspondence post,
      Networks networks,
      Messages messages,
      Visitor visitor,
      Clock clock) {
    this.submissions = submissions;
    this.works = works;
    this.post = post;
    this.networks = networks;
    this.messages = messages;
    this.visitor = visitor;
    this.clock = clock;
  }

  SubmissionDeskView of(Submission s, Asked asked) {
    var w = new DeskWords(visitor.language(), messages, networks.get().zone(), clock.instant());
    var said = submissions.messages(s.id());
    return new SubmissionDeskView(
        "/desk/submissions/" + s.id(),
        s.title().isBlank() ? w.t("editorial.desk.untitled") : s.title(),
        s.title().isBlank() ? w.language().tag() : s.language().tag(),
        w.describe(s),
        place(s, w),
        asked.tab(),
        text(s),
        deciding(s, asked),
        checked(s, w),
        s.offer().authors().stream().filter(a -> !a.isBlank()).map(a -> author(a, s)).toList(),
        s.offer().note(),
        s.history().reversed().stream().map(h -> deed(h, w)).toList(),
        s.files().stream().map(f -> file(f, s)).toList(),
        said.stream().filter(Message::isInside).map(m -> said(m, w)).toList(),
        said.stream().filter(m -> !m.isInside()).map(m -> said(m, w)).toList(),
        submissions.tasks(s.id()).stream().map(t -> todo(t, w)).toList(),
        asked.said(),
        asked.error().isEmpty() ? "" : w.t(asked.error()),
        asked.typed());
  }

  private SubmissionDeskView.Place place(Submission s, DeskWords w) {
    var call = s.call();
    return new SubmissionDeskView.Place(
        stages(s, w),
        w.stage(s.stage()),
        s.turn() == Turn.EDITORS,
        w.turn(s),
        s.since(),
        w.due(s),
        s.stage().isFinal() ? Optional.empty() : s.due(),
        s.isLate(w.now()),
        s.late(),
        call.title().in(w.language()),
        "/" + w.language().code() + "/calls/" + call.slug(),
        s.work().map(work -> "/desk/works/" + work.id() + "/" + s.language().code()).orElse(""),
        s.stage() == Stage.SUBMITTED,
        mayUndo(s),
        s.stage() == Stage.DRAFT && !s.mayStillBeSent(w.now()),
        s.email().isPresent() && !s.stage().isFinal() && s.stage() != Stage.DRAFT);
  }

  /** Whether the last move was an editor's, so that an editor may take it back. */
  static boolean mayUndo(Submission s) {
    if (s.before().isEmpty() || s.stage() == Stage.PUBLISHED) return false;
    var history = s.history();
    for (int i = history.size() - 1; i > 0; i--) {
      var step = history.get(i);
      if (history.get(i - 1).stage() != step.stage())
        return !step.by().isEmpty() && !step.deed().equals("undone");
    }
    return false;
  }

  /** The way of a text; what was not needed is left out. */
  static List<SubmissionDeskView.Stand> stages(Submission s, DeskWords w) {
    var way = new ArrayList<Stage>(List.of(Stage.SUBMITTED, Stage.IN_REVIEW));
    boolean revised = at(s, Stage.REVISION).isPresent();
    if (revised) way.add(Stage.REVISION);
    if (s.stage() == Stage.DECLINED || s.stage() == Stage.WITHDRAWN) way.add(s.stage());
    else way.addAll(List.of(Stage.ACCEPTED, Stage.PUBLISHED));
    if (s.stage() == Stage.DRAFT) way.addFirst(Stage.DRAFT);
    int now = way.indexOf(s.stage());
    var stands = new ArrayList<SubmissionDeskView.Stand>();
    for (int i = 0; i < way.size(); i++) {
      var state = i == now ? "now" : i < now ? "past" : "to-come";
      var at = i <= now ? at(s, way.get(i)) : Optional.<Instant>empty();
      boolean late = i == now && s.isLate(w.now());
      stands.add(new SubmissionDeskView.Stand(w.stage(way.get(i)), state, late, at));
    }
    return stands;
  }

  /** When it last came to that stage. */
  private static Optional<Instant> at(Submission s, Stage stage) {
    Optional<Instant> found = Optional.empty();
    Stage former = null;
    for (var step : s.history()) {
      if (step.stage() == stage && former != stage) found = Optional.of(step.at());
      former = step.stage();
    }
    return found;
  }

  private SubmissionDeskView.Text text(Submission s) {
    var newest = s.work().flatMap(work -> works.newest(work.originalEdition()));
    var source = newest.map(Revision::markdown).orElse(s.offer().text());
    return new SubmissionDeskView.Text(
        newest.map(Revision::standfirst).orElse(s.offer().standfirst()),
        Markdown.render(source, s.language()),
        source,
        s.language().tag(),
        source.isBlank(),
        newest.map(Revision::number).orElse(0));
  }

  private SubmissionDeskView.Deciding deciding(Submission s, Asked asked) {
    boolean open = s.stage().awaitsDecision();
    var chosen = open ? Decision.of(asked.decide()) : Optional.<Decision>empty();
    var letter =
        asked.error().equals("editorial.desk.letter-empty")
            ? asked.typed()
            : chosen.map(d -> post.draft(s, d, visitor.name()).body()).orElse("");
    return new SubmissionDeskView.Deciding(
        open,
        Arrays.stream(Decision.values()).map(Decision::code).toList(),
        chosen.map(Decision::code).orElse(""),
        letter,
        s.language().code(),
        s.language().tag(),
        s.email().map(EmailAddress::value).orElse(""));
  }

  private SubmissionDeskView.Checked checked(Submission s, DeskWords w) {
    var p = s.preflight();
    return new SubmissionDeskView.Checked(
        p.count(),
        p.max(),
        p.unit(),
        PreflightView.said(p.errors(), w.language(), messages),
        PreflightView.said(p.warnings(), w.language(), messages));
  }

  private static SubmissionDeskView.Author author(Offer.Author a, Submission s) {
    return new SubmissionDeskView.Author(
        a.name(),
        a.nativeName().equals(a.name()) ? "" : a.nativeName(),
        a.affiliation(),
        a.email(),
        a.bio(),
        s.language().tag());
  }

  private static SubmissionDeskView.Deed deed(Step step, DeskWords w) {
    var key = "editorial.deed." + step.deed();
    return new SubmissionDeskView.Deed(
        w.messages().has(Language.EN, key) ? w.t(key) : step.deed(),
        step.note(),
        step.by(),
        step.at());
  }

  private static SubmissionDeskView.File file(StoredFile f, Submission s) {
    var role = f.role().name().toLowerCase(Locale.ROOT);
    return new SubmissionDeskView.File(
        role,
        f.name(),
        "/desk/submissions/" + s.id() + "/files/" + f.hash(),
        Math.max(1, f.size() / 1000),
        f.at());
  }

  private static SubmissionDeskView.Said said(Message m, DeskWords w) {
    return new SubmissionDeskView.Said(
        m.by().isEmpty() ? w.t("editorial.desk.author") : m.by(),
        m.body(),
        m.isFromAuthor(),
        m.at());
  }

  private static SubmissionDeskView.Todo todo(Task t, DeskWords w) {
    return new SubmissionDeskView.Todo(
        t.id().toString(),
        t.what(),
        t.who(),
        t.dueAt(),
        w.due(t.dueAt()),
        !t.isDone() && t.dueAt().isBefore(w.now()),
        t.isDone());
  }
}
