package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** One issue at the desk: what it says, how it is divided, and in which order its pieces stand. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}")
@Transactional
public class IssueDeskResource {

  static final Set<String> SAYINGS =
      Set.of(
          "begun",
          "described",
          "moved",
          "added",
          "removed",
          "divided",
          "scheduled",
          "unscheduled",
          "published",
          "cover",
          "link-withdrawn");

  private final IssueDesk desk;
  private final Issues issues;
  private final Sections sections;
  private final IssueDeskViews views;
  private final Visitor visitor;

  @Inject
  IssueDeskResource(
      IssueDesk desk, Issues issues, Sections sections, IssueDeskViews views, Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.sections = sections;
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
    IssueDesk.requireEditor(visitor);
    var known = said != null && SAYINGS.contains(said) ? said : "";
    return Page.of("issue/desk-issue", views.of(issues.get(id), visitor.language(), known));
  }

  @POST
  @Path("description")
  public Response describe(
      @PathParam("id") UUID id,
      @FormParam("date") String date,
      @FormParam("title_en") String titleEn,
      @FormParam("title_zh") String titleZh,
      @FormParam("editorial_en") String editorialEn,
      @FormParam("editorial_zh") String editorialZh) {
    IssueDesk.requireEditor(visitor);
    var title = text(titleEn, titleZh);
    if (title.en().length() > 300 || title.zh().length() > 300)
      throw Refusal.invalid(List.of(Violation.of("title", "problem.too-long", 300)));
    var day = IssuesDeskResource.day(date);
    desk.change(id, issue -> issue.describe(day, title, text(editorialEn, editorialZh)));
    return back(id, "described");
  }

  @POST
  @Path("sections")
  public Response divide(
      @PathParam("id") UUID id,
      @FormParam("section") @Nullable String code,
      @FormParam("deed") String deed,
      @FormParam("new_en") @Nullable String en,
      @FormParam("new_zh") @Nullable String zh) {
    IssueDesk.requireEditor(visitor);
    var made =
        deed.equals("add")
            ? sections.code(code, text(en, zh)).orElseThrow(() -> unknownSection())
            : code == null ? "" : code;
    desk.change(id, issue -> issue.divideInto(divided(issue.sections(), made, deed)));
    return back(id, "divided");
  }

  static Refusal unknownSection() {
    return Refusal.invalid(List.of(Violation.of("section", "issue.section.unknown")));
  }

  private static List<String> divided(List<String> before, String code, String deed) {
    var after = new ArrayList<>(before);
    int at = after.indexOf(code);
    switch (deed) {
      case "add" -> {
        if (at < 0) after.add(code);
      }
      case "remove" -> after.remove(code);
      case "up" -> {
        if (at > 0) java.util.Collections.swap(after, at, at - 1);
      }
      case "down" -> {
        if (at >= 0 && at < after.size() - 1) java.util.Collections.swap(after, at, at + 1);
      }
      default -> throw Refusal.notFound();
    }
    return after;
  }

  @POST
  @Path("entries")
  public Response add(
      @PathParam("id") UUID id,
      @FormParam("work") UUID work,
      @FormParam("section") String section) {
    IssueDesk.requireEditor(visitor);
    var code = sections.code(section, Bilingual.NONE).orElseThrow(() -> unknownSection());
    desk.mayStand(work);
    desk.change(id, issue -> issue.add(new Entry(code, work, Bilingual.NONE, false)));
    return back(id, "added");
  }

  private static Bilingual text(@Nullable String en, @Nullable String zh) {
    return Bilingual.of(
        en == null ? "" : en.replace("\r\n", "\n"), zh == null ? "" : zh.replace("\r\n", "\n"));
  }

  static Response back(UUID issue, String said) {
    return Page.seeOther("/desk/issues/" + issue + "?said=" + said);
  }
}
