package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Issues as JSON, under the same rules as at the desk. An issue is named by id or as 2026-4. */
@Path("/api/v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class IssuesApiResource {

  /** A new issue; what is missing follows from the last one. */
  public static class Plan {
    public @Nullable Integer year;
    public @Nullable Integer number;
    public @Nullable String date;
    public ContentsForm.@Nullable Words title;
    public ContentsForm.@Nullable Words editorial;
  }

  /** When to publish; now, if {@code at} is missing. */
  public static class Moment {
    public @Nullable String at;
  }

  /** All issues of one answer; there are never so many that a second one is needed. */
  public record Listed(List<IssueJson> items, @Nullable String next) {}

  private final IssueDesk desk;
  private final Issues issues;
  private final Sections sections;
  private final Works works;
  private final Inspection inspection;
  private final Press press;
  private final Settings settings;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  IssuesApiResource(
      IssueDesk desk,
      Issues issues,
      Sections sections,
      Works works,
      Inspection inspection,
      Press press,
      Settings settings,
      Messages messages,
      Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.sections = sections;
    this.works = works;
    this.inspection = inspection;
    this.press = press;
    this.settings = settings;
    this.messages = messages;
    this.visitor = visitor;
  }

  /** Strangers are told of published issues only. */
  @GET
  public Listed list(
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("published") @Nullable Boolean published) {
    var all = IssueDesk.mayWork(visitor) ? issues.all() : issues.published();
    return new Listed(
        all.stream()
            .filter(i -> year == null || i.number().year() == year)
            .filter(i -> published == null || i.isPublished() == published)
            .map(i -> IssueJson.of(i, base(), List.of(), List.of(), sections.names()))
            .toList(),
        null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(Plan plan) {
    IssueDesk.requireEditor(visitor);
    var issue = desk.begin(number(plan), date(plan.date), ContentsForm.Words.of(plan.title));
    if (plan.editorial != null) issue.describe(issue.date(), issue.title(), plan.editorial.text());
    return Response.created(URI.create(settings.url() + "/api/v1/issues/" + issue.id()))
        .entity(json(issue))
        .build();
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    var issue = desk.find(id);
    if (!issue.isPublished()) IssueDesk.requireEditor(visitor);
    return answer(issue);
  }

  @PUT
  @Path("{id}/contents")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response fill(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String expected,
      ContentsForm contents) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.hold(desk.find(id).id());
    if (expected != null && !expected.strip().equals("*") && !expected.equals(tag(issue)))
      throw new Refusal(Refusal.Kind.STALE, "issue.changed-meanwhile");
    desk.fill(issue, contents);
    issues.flush();
    return answer(issue);
  }

  @GET
  @Path("{id}/readiness")
  public ReadinessJson readiness(@PathParam("id") String id) {
    IssueDesk.requireEditor(visitor);
    return ReadinessJson.of(
        inspection.of(desk.find(id)),
        visitor.language(),
        settings.url().toString(),
        (key, arguments) -> messages.text(visitor.language(), key, arguments.toArray()));
  }

  /** Publishes at once (201) or at a time (202). */
  @POST
  @Path("{id}/publication")
  public Response publish(@PathParam("id") String id, @Nullable Moment moment) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.hold(desk.find(id).id());
    var at = Optional.ofNullable(moment).map(m -> m.at).map(IssuesApiResource::instant);
    if (at.isPresent()) press.schedule(issue, at.get());
    else press.publish(issue);
    issues.flush();
    var address = settings.url() + "/" + visitor.language().code() + "/issues/" + issue.number();
    return Response.status(at.isPresent() ? 202 : 201)
        .location(URI.create(address))
        .entity(json(issue))
        .build();
  }

  /** Takes an appointment back. */
  @DELETE
  @Path("{id}/publication")
  public Response unschedule(@PathParam("id") String id) {
    IssueDesk.requireEditor(visitor);
    press.unschedule(issues.hold(desk.find(id).id()));
    return Response.noContent().build();
  }

  private Response answer(Issue issue) {
    return Response.ok(json(issue)).header("ETag", tag(issue)).build();
  }

  private static String tag(Issue issue) {
    return "\"" + issue.version() + "\"";
  }

  private IssueJson json(Issue issue) {
    var ids = issue.entries().stream().map(Entry::work).collect(Collectors.toSet());
    List<Work> inside = works.all(ids);
    return IssueJson.of(issue, base(), inside, works.published(ids), sections.names());
  }

  private String base() {
    return settings.url().toString();
  }

  private static Optional<IssueNumber> number(Plan plan) {
    if (plan.year == null && plan.number == null) return Optional.empty();
    if (plan.year == null || plan.number == null) throw Refusal.invalid("issue.number.invalid");
    return Optional.of(new IssueNumber(plan.year, plan.number));
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Refusal.invalid(List.of(Violation.of("date", "issue.date.invalid")));
    }
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.invalid(List.of(Violation.of("at", "issue.schedule.invalid")));
    }
  }
}
