package org.kvartal.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kvartal.platform.Language;

/**
 * Dates as people write them: 12 December 2026 and 2026年12月12日; moments always with their zone.
 * Values are {@link Instant}, {@link LocalDate} or {@link ZonedDateTime}.
 */
public final class Dates {

  private static final DateTimeFormatter EN_DAY = pattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter ZH_DAY = pattern("yyyy年M月d日", Locale.CHINESE);
  private static final DateTimeFormatter EN_SHORT = pattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter ZH_SHORT = pattern("M月d日", Locale.CHINESE);
  private static final DateTimeFormatter EN_MOMENT =
      pattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ZH_MOMENT =
      pattern("yyyy年M月d日（EEE）HH:mm", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter EN_MONTH = pattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter ZH_MONTH = pattern("yyyy年M月", Locale.CHINESE);

  private Dates() {}

  private static DateTimeFormatter pattern(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  public static String day(Object value, Language language, ZoneId zone) {
    return in(value, zone).format(language == Language.EN ? EN_DAY : ZH_DAY);
  }

  /** Without the year. */
  public static String shortDay(Object value, Language language, ZoneId zone) {
    return in(value, zone).format(language == Language.EN ? EN_SHORT : ZH_SHORT);
  }

  public static String month(Object value, Language language, ZoneId zone) {
    return in(value, zone).format(language == Language.EN ? EN_MONTH : ZH_MONTH);
  }

  /** Day, time and the name of the zone, such as CET or 中国标准时间. */
  public static String moment(Object value, Language language, ZoneId zone) {
    var time = in(value, zone);
    var text = time.format(language == Language.EN ? EN_MOMENT : ZH_MOMENT);
    return text + " " + zoneName(time, language);
  }

  public static String iso(Object value, ZoneId zone) {
    return switch (value) {
      case Instant instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString();
      case LocalDate date -> date.toString();
      default -> in(value, zone).toOffsetDateTime().toString();
    };
  }

  private static String zoneName(ZonedDateTime time, Language language) {
    if (time.getZone().getId().equals("Asia/Shanghai"))
      return language == Language.EN ? "Beijing time" : "北京时间";
    var name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time);
    if (language == Language.EN) return name;
    var full = time.getZone().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    return full.isBlank() ? name : full;
  }

  private static ZonedDateTime in(Object value, ZoneId zone) {
    return switch (value) {
      case Instant instant -> instant.atZone(zone);
      case LocalDate date -> date.atStartOfDay(zone);
      case ZonedDateTime time -> time.withZoneSameInstant(zone);
      default -> throw new IllegalArgumentException("not a date: " + value.getClass());
    };
  }
}
