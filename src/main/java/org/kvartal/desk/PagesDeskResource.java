package org.kvartal.desk;

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
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Bundle;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.reading.ContentPages;
import org.kvartal.reading.PageEdit;
import org.kvartal.theme.Page;

/** The network's own pages: edited with history, restored, previewed, taken away as files. */
@Path("/desk/pages")
@Transactional
public class PagesDeskResource {

  static final List<String> SAYINGS = List.of("saved", "same", "restored");

  private static final String ONE = "{slug: [a-z0-9-]+}/{language: en|zh}";

  private final ContentPages pages;
  private final PageEditViews views;
  private final Visitor visitor;
  private final AuditTrail trail;

  @Inject
  PagesDeskResource(ContentPages pages, PageEditViews views, Visitor visitor, AuditTrail trail) {
    this.pages = pages;
    this.views = views;
    this.visitor = visitor;
    this.trail = trail;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    requireEditor();
    return Page.of("desk/pages", views.list());
  }

  /** A new page begins with its name in the address. */
  @POST
  public Response begin(@FormParam("slug") @DefaultValue("") String slug) {
    requireEditor();
    if (!ContentPages.isName(slug.strip())) throw Refusal.invalid("desk.pages.no-name");
    return Page.seeOther("/desk/pages/" + slug.strip() + "/" + visitor.language().code());
  }

  @GET
  @Path(ONE)
  @Produces(Page.HTML)
  public Page form(
      @PathParam("slug") String slug,
      @PathParam("language") String code,
      @QueryParam("version") @Nullable UUID version,
      @QueryParam("said") @DefaultValue("") String said) {
    requireEditor();
    var language = language(slug, code);
    var newest = newest(slug, language);
    var source =
        version == null
            ? pages.source(slug, language).orElse("")
            : past(slug, language, version).source();
    var known = SAYINGS.contains(said) ? said : "";
    return Page.of(
        "desk/page", views.form(slug, language, PageForm.of(source, newest), version, known));
  }

  /** Saves, or only shows ({@code preview}) what was typed as readers will see it. */
  @POST
  @Path(ONE)
  @Produces(Page.HTML)
  public Response save(
      @PathParam("slug") String slug,
      @PathParam("language") String code,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("lead") @DefaultValue("") String lead,
      @FormParam("order") @DefaultValue("") String order,
      @FormParam("body") @DefaultValue("") String body,
      @FormParam("seen") @DefaultValue("") String seen,
      @FormParam("preview") @DefaultValue("") String preview) {
    requireEditor();
    var language = language(slug, code);
    var form = PageForm.typed(title, lead, order, body, seen);
    if (!form.errors().isEmpty())
      return Page.of("desk/page", views.wrong(slug, language, form)).withStatus(422).response();
    if (!preview.isEmpty())
      return Page.of("desk/page", views.preview(slug, language, form)).response();
    var newest = newest(slug, language);
    if (!newest.equals(seen))
      return Page.of("desk/page", views.stale(slug, language, form, newest))
          .withStatus(412)
          .response();
    var former = pages.source(slug, language).orElse("");
    var source = form.source(former);
    if (source.equals(former)) return back(slug, code, "same");
    keep(slug, language, source, "edited");
    return back(slug, code, "saved");
  }

  /** An older version counts again; without {@code version} the file as it was delivered. */
  @POST
  @Path(ONE + "/restoration")
  public Response restore(
      @PathParam("slug") String slug,
      @PathParam("language") String code,
      @FormParam("version") @Nullable UUID version) {
    requireEditor();
    var language = language(slug, code);
    var source =
        version == null
            ? pages.firstVersion(slug, language).orElseThrow(Refusal::notFound)
            : past(slug, language, version).source();
    keep(slug, language, source, "restored");
    return back(slug, code, "restored");
  }

  @GET
  @Path("{slug: [a-z0-9-]+}.{language: en|zh}.md")
  @Produces("text/markdown;charset=UTF-8")
  public Response file(@PathParam("slug") String slug, @PathParam("language") String code) {
    requireEditor();
    var source = pages.source(slug, language(slug, code)).orElseThrow(Refusal::notFound);
    return attachment(source, slug + "." + code + ".md");
  }

  /** Every page as a file, named as in the content folder. */
  @GET
  @Path("pages.zip")
  @Produces("application/zip")
  public Response files() {
    requireEditor();
    var files = new TreeMap<String, String>();
    for (var language : Language.all())
      for (var slug : pages.slugs())
        pages
            .source(slug, language)
            .ifPresent(s -> files.put("pages/" + slug + "." + language.code() + ".md", s));
    return attachment(Bundle.zip(files), "pages.zip");
  }

  private static Response attachment(Object content, String name) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private void keep(String slug, Language language, String source, String deed) {
    pages.save(slug, language, source, visitor.name());
    trail.record(deed, "page", ContentPages.idOf(slug), slug + " " + language.code());
  }

  private static Response back(String slug, String code, String said) {
    return Page.seeOther("/desk/pages/" + slug + "/" + code + "?said=" + said);
  }

  private String newest(String slug, Language language) {
    return pages.history(slug, language).stream()
        .findFirst()
        .map(e -> e.id().toString())
        .orElse("");
  }

  private PageEdit past(String slug, Language language, UUID version) {
    return pages.history(slug, language).stream()
        .filter(e -> e.id().equals(version))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static Language language(String slug, String code) {
    if (!ContentPages.isName(slug)) throw Refusal.notFound();
    return Language.of(code).orElseThrow();
  }

  private void requireEditor() {
    visitor.require("editor", "managing", "administrator");
  }
}
