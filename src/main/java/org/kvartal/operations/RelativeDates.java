package org.kvartal.operations;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Dates of the demonstration, counted from the day of loading: {@code -12d}, {@code +5d 18:00}. */
final class RelativeDates {

  private static final Pattern FORM = Pattern.compile("([+-]\\d{1,4})d(?: (\\d{2}:\\d{2}))?");

  private RelativeDates() {}

  static Instant moment(String text, ZoneId zone, Instant now) {
    var found = FORM.matcher(text.strip());
    if (!found.matches()) throw new IllegalArgumentException("not a relative date: " + text);
    var day = now.atZone(zone).plusDays(Integer.parseInt(found.group(1)));
    var time = found.group(2);
    return time == null
        ? day.toInstant()
        : day.toLocalDate().atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }
}
