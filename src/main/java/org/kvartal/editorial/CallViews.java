package org.kvartal.editorial;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;

/** Calls as public pages tell them, in one language at one moment. */
public final class CallViews {

  /** Where the page is found, for machines. */
  public record Links(String canonical, List<Alternate> alternates, String description) {}

  /** The page in another language. */
  public record Alternate(String tag, String href) {}

  /** A call in a list. */
  public record Row(
      String href,
      String title,
      String lead,
      String kinds,
      String iso,
      String day,
      String hour,
      String submit) {}

  /** The list. */
  public record CallsView(String tag, Links links, List<Row> open, List<Row> closed) {}

  /** One call. */
  public record CallView(
      String tag,
      Links links,
      String title,
      String lead,
      SafeHtml text,
      String kinds,
      boolean open,
      String iso,
      String day,
      String hour,
      String elsewhere,
      List<Length> limits,
      String issue,
      String submit) {}

  /** "Essay" and "1,500 to 4,000 words, or 2,500 to 7,000 characters". */
  public record Length(String kind, String length) {}

  private final Language language;
  private final Messages messages;
  private final String site;
  private final Instant now;

  public CallViews(Language language, Messages messages, String site, Instant now) {
    this.language = language;
    this.messages = messages;
    this.site = site;
    this.now = now;
  }

  CallsView list(List<Row> open, List<Row> closed) {
    return new CallsView(language.tag(), links("/calls", ""), open, closed);
  }

  /** One line of a list; {@code submit} is empty when the call takes nothing now. */
  public Row row(Call call) {
    return new Row(
        href(call),
        call.title().in(language),
        lead(call),
        kinds(call),
        call.deadline().toString(),
        call.rolling() ? t("editorial.call.rolling") : day(call.deadline(), call.zone()),
        call.rolling() ? "" : hour(call),
        call.isOpen(now) ? href(call) + "/submit" : "");
  }

  CallView page(Call call) {
    return new CallView(
        language.tag(),
        links("/calls/" + call.slug(), lead(call)),
        call.title().in(language),
        "",
        Markdown.render(call.text().in(language), language),
        kinds(call),
        call.isOpen(now),
        call.deadline().toString(),
        call.rolling() ? t("editorial.call.rolling") : day(call.deadline(), call.zone()),
        call.rolling() ? "" : hour(call),
        call.rolling() ? "" : elsewhere(call),
        call.limits().stream().map(this::length).toList(),
        call.issue().isEmpty() ? "" : t("editorial.call.for-issue", call.issue()),
        href(call) + "/submit");
  }

  private String href(Call call) {
    return "/" + language.code() + "/calls/" + call.slug();
  }

  private Links links(String path, String description) {
    var alternates =
        Language.all().stream()
            .map(l -> new Alternate(l.tag(), site + "/" + l.code() + path))
            .toList();
    return new Links(site + "/" + language.code() + path, alternates, description);
  }

  /** The first paragraph, as words. */
  private String lead(Call call) {
    var first = Markdown.plain(call.text().in(language)).lines().findFirst().orElse("");
    return first.length() > 260 ? first.substring(0, 259) + "…" : first;
  }

  private String kinds(Call call) {
    return call.limits().stream()
        .map(l -> t("editorial.kind." + l.kind().code()))
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  private Length length(Limit l) {
    var key = l.min(Language.EN) > 0 ? "editorial.limit.between" : "editorial.limit.up-to";
    return new Length(
        t("editorial.kind." + l.kind().code()),
        t(key, l.min(Language.EN), l.max(Language.EN), l.min(Language.ZH), l.max(Language.ZH)));
  }

  private String day(Instant at, ZoneId zone) {
    var pattern = language == Language.EN ? "EEEE d MMMM" : "M月d日，EEEE";
    return at.atZone(zone).format(DateTimeFormatter.ofPattern(pattern, locale()));
  }

  private String hour(Call call) {
    var time = clockTime(call.deadline(), call.zone());
    long days = Duration.between(now, call.deadline()).toDays();
    if (!call.isOpen(now)) return time;
    return t("editorial.call.hour-left", time, days);
  }

  private String clockTime(Instant at, ZoneId zone) {
    var there = at.atZone(zone);
    var place =
        zone.getId().equals("Asia/Shanghai")
            ? t("editorial.zone.beijing")
            : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(there);
    return there.format(DateTimeFormatter.ofPattern("HH:mm")) + " " + place;
  }

  /** The same moment at the other end of the network. */
  private String elsewhere(Call call) {
    var other =
        ZoneId.of(
            call.zone().getId().equals("Asia/Shanghai") ? "Europe/Copenhagen" : "Asia/Shanghai");
    return t(
        "editorial.call.elsewhere", day(call.deadline(), other), clockTime(call.deadline(), other));
  }

  private Locale locale() {
    return language.locale();
  }

  private String t(String key, Object... args) {
    return messages.text(language, key, args);
  }
}
