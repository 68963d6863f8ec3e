package org.kvartal.cover;

import java.util.ArrayList;
import java.util.List;
import org.kvartal.cover.Drawing.Look;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * The titles on a cover, each with its twin below. None is wider than the column: titles that are
 * all but short enough are set a little smaller, all alike; longer ones lose their subtitle, then
 * take two lines, then end in dots. What has no room below is not on the cover.
 */
final class Contents {
  private static final int MOST = 3;
  private static final int MOST_LINES = 3;
  private static final double TITLE = 22;
  private static final double SMALLER = 19.5;
  private static final double TWIN = 15.5;
  private static final double LINE = 25;
  private static final double STEP = 33; // from a twin to the next title

  private record Entry(List<String> lines, String twin) {}

  private final Cover cover;
  private final Letters letters;
  private final double x;
  private final double width;
  private final double scale;
  private double clearFrom = Double.MAX_VALUE;
  private double clearWidth;

  Contents(Cover cover, Letters letters, double x, double width) {
    this(cover, letters, x, width, 1);
  }

  Contents(Cover cover, Letters letters, double x, double width, double scale) {
    this.cover = cover;
    this.letters = letters;
    this.x = x;
    this.width = width;
    this.scale = scale;
  }

  /** Lines below {@code y} are no wider than {@code width}: something else stands beside them. */
  Contents keepClear(double y, double width) {
    clearFrom = y;
    clearWidth = width;
    return this;
  }

  void draw(Drawing drawing, double baseline, double bottom) {
    var titles =
        cover.titles().stream().filter(t -> !drawable(t, true).isEmpty()).limit(MOST).toList();
    double size = size(titles, baseline);
    for (var title : titles) {
      var entry = entry(title, size, baseline);
      double height =
          (entry.lines.size() - 1) * LINE * scale + (entry.twin.isEmpty() ? 0 : LINE * scale);
      if (baseline + height > bottom) continue;
      for (var line : entry.lines) {
        write(drawing, line, true, size, baseline);
        baseline += LINE * scale;
      }
      if (!entry.twin.isEmpty()) write(drawing, entry.twin, false, TWIN * scale, baseline);
      else baseline -= LINE * scale;
      baseline += STEP * scale;
    }
  }

  /** One size for all titles, as large as lets those that nearly fit stay on one line. */
  private double size(List<Bilingual> titles, double top) {
    double size = TITLE * scale;
    for (int i = 0; i < titles.size(); i++) {
      double room = room(top + i * (LINE + STEP) * scale);
      double fits = room / hand(true).width(drawable(titles.get(i), true), 1);
      if (fits >= SMALLER * scale) size = Math.min(size, fits);
    }
    return size;
  }

  private Entry entry(Bilingual title, double size, double baseline) {
    double room = Math.min(room(baseline), room(baseline + LINE * scale));
    var large = drawable(title, true);
    List<String> lines = List.of(large);
    if (hand(true).width(large, size) > room(baseline)) {
      var main = Lettering.withoutSubtitle(large);
      lines =
          hand(true).width(main, size) <= room(baseline)
              ? List.of(main)
              : hand(true)
                  .broken(main, size, room, MOST_LINES)
                  .orElseGet(() -> filled(main, size, room));
    }
    var small = drawable(title, false);
    double twinRoom = room(baseline + lines.size() * LINE * scale);
    if (hand(false).width(small, TWIN * scale) > twinRoom) small = Lettering.withoutSubtitle(small);
    small = hand(false).shortened(small, TWIN * scale, twinRoom);
    return new Entry(lines, small.equals(large) ? "" : small);
  }

  /** As much as goes into two lines. */
  private List<String> filled(String text, double size, double room) {
    var first = hand(true).shortened(text, size, room).replaceAll("…$", "");
    var rest = text.substring(Math.min(first.length(), text.length())).strip();
    var lines = new ArrayList<>(List.of(first));
    if (!rest.isEmpty()) lines.add(hand(true).shortened(rest, size, room));
    return lines;
  }

  private double room(double baseline) {
    return baseline > clearFrom ? clearWidth : width;
  }

  private void write(Drawing drawing, String text, boolean large, double size, double baseline) {
    var ground = cover.ground();
    drawing.add(
        hand(large).line(text, size, x, baseline),
        Look.filled(large ? ground.title() : ground.twin(), 10));
  }

  private Lettering hand(boolean large) {
    var language = large ? cover.first() : cover.first().other();
    return letters.text(language == Language.ZH);
  }

  private String drawable(Bilingual title, boolean large) {
    var first = cover.first();
    var text = large ? title.in(first) : title.exactly(first.other());
    return hand(large).drawable(text);
  }
}
