package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The room of all issues, and the beginning of the next one. */
@Path("/desk/issues")
@Transactional
public class IssuesDeskResource {

  /** All issues, and what the next one would be. */
  public record View(List<Item> issues, Plan next) {}

  public record Item(
      String href,
      String heading,
      String title,
      String titleTag,
      String state,
      int pieces,
      LocalDate date,
      @Nullable Instant at) {}

  public record Plan(String number, LocalDate date, int sections, String last) {}

  private final IssueDesk desk;
  private final Issues issues;
  private final IssueDeskViews views;
  private final Visitor visitor;

  @Inject
  IssuesDeskResource(IssueDesk desk, Issues issues, IssueDeskViews views, Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    IssueDesk.requireEditor(visitor);
    var language = visitor.language();
    var all = issues.all();
    var next = desk.next();
    var last = all.isEmpty() ? "" : views.heading(all.getFirst(), language);
    return Page.of(
        "issue/desk-issues",
        new View(
            all.stream().map(issue -> item(issue, language)).toList(),
            new Plan(next.number().toString(), next.date(), next.sections().size(), last)));
  }

  private Item item(Issue issue, Language language) {
    var own = issue.title().exactly(language);
    return new Item(
        IssueDeskViews.address(issue),
        views.heading(issue, language),
        issue.title().in(language),
        own.isEmpty() ? language.other().tag() : language.tag(),
        issue.isPublished() ? "published" : issue.publishAt().isPresent() ? "scheduled" : "draft",
        issue.entries().size(),
        issue.date(),
        issue.publishedAt().or(issue::publishAt).orElse(null));
  }

  @POST
  public Response begin(
      @FormParam("number") String number,
      @FormParam("date") String date,
      @FormParam("title_en") String en,
      @FormParam("title_zh") String zh) {
    IssueDesk.requireEditor(visitor);
    var issue =
        desk.begin(
            Optional.of(IssueNumber.of(number == null ? "" : number)),
            Optional.of(day(date)),
            Bilingual.of(en == null ? "" : en, zh == null ? "" : zh));
    return Page.seeOther(IssueDeskViews.address(issue) + "?said=begun");
  }

  static LocalDate day(@Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text.strip());
    } catch (DateTimeException e) {
      throw Refusal.invalid(List.of(Violation.of("date", "issue.date.invalid")));
    }
  }
}
