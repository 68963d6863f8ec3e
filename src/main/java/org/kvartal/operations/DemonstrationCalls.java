package org.kvartal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import org.kvartal.editorial.Call;
import org.kvartal.editorial.Calls;
import org.kvartal.editorial.Limit;
import org.kvartal.platform.ChangeLog;
import org.kvartal.text.FrontMatter;
import org.kvartal.work.Kind;

/** Brings the calls of the demonstration: past, open and coming ones. */
@ApplicationScoped
class DemonstrationCalls {

  private final Calls calls;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  DemonstrationCalls(Calls calls, ChangeLog changes, Clock clock) {
    this.calls = calls;
    this.changes = changes;
    this.clock = clock;
  }

  void load(String slug, FrontMatter file) {
    var zone = ZoneId.of(ContentFiles.field(file, "zone"));
    var call = new Call(slug, ContentFiles.both(file, "title"), ContentFiles.bodies(file));
    call.schedule(
        RelativeDates.moment(ContentFiles.field(file, "opens"), zone, clock.instant()),
        RelativeDates.moment(ContentFiles.field(file, "deadline"), zone, clock.instant()),
        zone,
        ContentFiles.field(file, "rolling").equals("true"));
    call.aimAt(ContentFiles.field(file, "issue"));
    var limits = new ArrayList<Limit>();
    for (var code : ContentFiles.field(file, "kinds").split(","))
      limits.add(limit(Kind.of(code.strip()), file));
    call.limit(limits);
    calls.add(call);
    changes.record("call", call.id(), null);
  }

  private static Limit limit(Kind kind, FrontMatter file) {
    var words = range(file, "limit." + kind.code() + ".words");
    var characters = range(file, "limit." + kind.code() + ".characters");
    var limit = new Limit(kind, words[0], words[1], characters[0], characters[1]);
    return file.get("limit.bio.words")
        .map(
            most ->
                limit.withBio(
                    Integer.parseInt(most),
                    Integer.parseInt(ContentFiles.field(file, "limit.bio.characters"))))
        .orElse(limit);
  }

  private static int[] range(FrontMatter file, String key) {
    var ends = ContentFiles.field(file, key).split("-");
    if (ends.length != 2) throw new IllegalArgumentException(key + " is not min-max");
    return new int[] {Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip())};
  }
}
