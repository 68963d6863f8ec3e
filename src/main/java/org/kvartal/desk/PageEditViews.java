package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;
import org.kvartal.reading.ContentPage;
import org.kvartal.reading.ContentPages;
import org.kvartal.reading.PagePreview;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;

/** Composes the room of the network's pages and the form of one. */
@ApplicationScoped
class PageEditViews {

  /** The list. */
  public record ListView(List<Row> rows) {}

  /** A page in both languages. */
  public record Row(String slug, Side en, Side zh) {}

  /** A page in one language; an empty title when it does not exist. */
  public record Side(String title, Optional<Instant> changedAt) {}

  /** The form. {@code theirs} is what a colleague saved meanwhile. */
  public record FormView(
      String slug,
      String language,
      String tag,
      String title,
      String lead,
      String order,
      String body,
      String seen,
      boolean exists,
      boolean fromFile,
      boolean past,
      Optional<SafeHtml> preview,
      String theirs,
      List<Wrong> errors,
      Map<String, String> wrong,
      String said,
      List<Past> history) {}

  /** A field and what is wrong with it. */
  public record Wrong(String field, String message) {}

  /** A saved version. */
  public record Past(UUID id, Instant at, String by, boolean newest) {}

  private final ContentPages pages;
  private final PagePreview preview;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  PageEditViews(ContentPages pages, PagePreview preview, Messages messages, Visitor visitor) {
    this.pages = pages;
    this.preview = preview;
    this.messages = messages;
    this.visitor = visitor;
  }

  /** Four queries, however many pages. */
  ListView list() {
    var rows = new LinkedHashMap<String, Row>();
    var none = new Side("", Optional.empty());
    for (var page : pages.all(Language.EN))
      rows.put(page.slug(), new Row(page.slug(), side(page), none));
    for (var page : pages.all(Language.ZH)) {
      var row = rows.getOrDefault(page.slug(), new Row(page.slug(), none, none));
      rows.put(page.slug(), new Row(page.slug(), row.en(), side(page)));
    }
    return new ListView(List.copyOf(rows.values()));
  }

  private static Side side(ContentPage page) {
    return new Side(page.title(), page.changedAt());
  }

  FormView form(
      String slug, Language language, PageForm form, @Nullable UUID version, String said) {
    return view(slug, language, form, version != null, Optional.empty(), "", Map.of(), said);
  }

  FormView wrong(String slug, Language language, PageForm form) {
    return view(slug, language, form, false, Optional.empty(), "", form.errors(), "");
  }

  FormView preview(String slug, Language language, PageForm form) {
    var html = preview.of(form.body(), language);
    return view(slug, language, form, false, Optional.of(html), "", Map.of(), "");
  }

  /** Shows the colleague's text beside what was typed; a second save takes the typed one. */
  FormView stale(String slug, Language language, PageForm form, String newest) {
    var theirs = pages.source(slug, language).orElse("");
    var again = new PageForm(form.title(), form.lead(), form.order(), form.body(), newest);
    return view(slug, language, again, false, Optional.empty(), theirs, Map.of(), "");
  }

  private FormView view(
      String slug,
      Language language,
      PageForm form,
      boolean past,
      Optional<SafeHtml> drawn,
      String theirs,
      Map<String, String> keys,
      String said) {
    var sentences = new LinkedHashMap<String, String>();
    for (var field : List.of("title", "lead", "order", "body"))
      sentences.put(
          field, keys.containsKey(field) ? messages.text(visitor.language(), keys.get(field)) : "");
    var errors = new ArrayList<Wrong>();
    sentences.forEach((field, text) -> addTo(errors, field, text));
    var history = new ArrayList<Past>();
    for (var edit : pages.history(slug, language))
      history.add(new Past(edit.id(), edit.at(), edit.by(), history.isEmpty()));
    return new FormView(
        slug,
        language.code(),
        language.tag(),
        form.title(),
        form.lead(),
        form.order(),
        form.body(),
        form.seen(),
        pages.source(slug, language).isPresent(),
        pages.firstVersion(slug, language).isPresent(),
        past,
        drawn,
        theirs,
        errors,
        sentences,
        said,
        history);
  }

  private static void addTo(List<Wrong> errors, String field, String text) {
    if (!text.isEmpty()) errors.add(new Wrong(field, text));
  }
}
