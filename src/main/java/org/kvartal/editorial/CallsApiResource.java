package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Slug;
import org.kvartal.work.Kind;

/** Calls for programs. */
@Path("/api/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class CallsApiResource {

  /** A call as it is sent in; dates are ISO 8601 instants. Limits left out are the usual ones. */
  public static class CallBody {
    public @Nullable String slug;
    public @Nullable Map<String, String> title;
    public @Nullable Map<String, String> text;
    public @Nullable List<String> kinds;
    public @Nullable String opensAt;
    public @Nullable String deadline;
    public @Nullable String zone;
    public @Nullable String issue;
    public boolean rolling;
  }

  /** The limits of one kind. */
  public record LimitView(
      String kind,
      int wordsMin,
      int wordsMax,
      int charactersMin,
      int charactersMax,
      int bioWords,
      int bioCharacters) {}

  /** A call as it is told. */
  public record View(
      String id,
      String slug,
      Map<String, String> title,
      Map<String, String> text,
      List<String> kinds,
      List<LimitView> limits,
      String opensAt,
      String deadline,
      String zone,
      boolean open,
      boolean rolling,
      String issue) {}

  /** A list, in one piece. */
  public record Listing(List<View> items, @Nullable String next) {}

  @Inject private Calls calls;
  @Inject private ChangeLog changes;
  @Inject private AuditTrail trail;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  @GET
  public Listing list(@QueryParam("open") @Nullable Boolean open) {
    var now = clock.instant();
    var found =
        calls.all().stream()
            .filter(c -> c.state(now) != Call.State.COMING || visitor.signedIn())
            .filter(c -> open == null || open == c.isOpen(now))
            .map(this::view)
            .toList();
    return new Listing(found, null);
  }

  @GET
  @Path("{id}")
  public View one(@PathParam("id") String id) {
    return view(calls.find(id).orElseThrow(Refusal::notFound));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(CallBody body) {
    visitor.require("editor", "managing", "administrator");
    var title = bilingual(body.title);
    if (title.isBlank()) throw Refusal.invalid(List.of(Violation.of("title", "problem.required")));
    var call = new Call(freeSlug(body, title), title, bilingual(body.text));
    apply(call, body);
    calls.add(call);
    told("create", call);
    return Response.created(URI.create("/api/v1/calls/" + call.id())).entity(view(call)).build();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public View change(@PathParam("id") String id, CallBody body) {
    visitor.require("editor", "managing", "administrator");
    var call = calls.find(id).orElseThrow(Refusal::notFound);
    if (body.title != null)
      call.describe(bilingual(body.title), body.text == null ? call.text() : bilingual(body.text));
    apply(call, body);
    told("change", call);
    return view(call);
  }

  private void told(String deed, Call call) {
    call.turnsAt(clock.instant());
    changes.record("call", call.id(), null);
    trail.record(deed, "call", call.id(), call.title().in(Language.EN));
  }

  private void apply(Call call, CallBody body) {
    var wasPlanned = !call.limits().isEmpty();
    var opens = instant("opensAt", body.opensAt, wasPlanned ? call.opensAt() : clock.instant());
    var standard =
        wasPlanned ? call.deadline() : clock.instant().plus(java.time.Duration.ofDays(60));
    var deadline = instant("deadline", body.deadline, standard);
    call.schedule(opens, deadline, zone(body.zone), body.rolling);
    if (body.issue != null) call.aimAt(body.issue);
    if (body.kinds != null || !wasPlanned) {
      var kinds =
          body.kinds == null || body.kinds.isEmpty()
              ? List.of(Kind.values())
              : body.kinds.stream().map(Kind::of).toList();
      call.limit(kinds.stream().map(Limit::usual).toList());
    }
  }

  private static Instant instant(String field, @Nullable String text, Instant standard) {
    if (text == null || text.isBlank()) return standard;
    try {
      return java.time.OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) { // told with the field
      throw Refusal.invalid(List.of(Violation.of(field, "editorial.call.instant")));
    }
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return ZoneId.of(name == null || name.isBlank() ? "Europe/Copenhagen" : name.strip());
    } catch (DateTimeException e) { // told with the field
      throw Refusal.invalid(List.of(Violation.of("zone", "editorial.call.zone")));
    }
  }

  private String freeSlug(CallBody body, Bilingual title) {
    var wanted = body.slug == null || body.slug.isBlank() ? title.in(Language.EN) : body.slug;
    var slug = Slug.of(wanted);
    for (int n = 2; calls.bySlug(slug.value()).isPresent(); n++) slug = Slug.of(wanted).numbered(n);
    return slug.value();
  }

  private static Bilingual bilingual(@Nullable Map<String, String> map) {
    if (map == null) return Bilingual.NONE;
    return Bilingual.of(map.getOrDefault("en", ""), map.getOrDefault("zh", ""));
  }

  private View view(Call c) {
    return new View(
        c.id().toString(),
        c.slug(),
        Map.of("en", c.title().en(), "zh", c.title().zh()),
        Map.of("en", c.text().en(), "zh", c.text().zh()),
        c.limits().stream().map(l -> l.kind().code()).toList(),
        c.limits().stream().map(CallsApiResource::limit).toList(),
        c.opensAt().toString(),
        c.deadline().toString(),
        c.zone().getId(),
        c.isOpen(clock.instant()),
        c.rolling(),
        c.issue());
  }

  private static LimitView limit(Limit l) {
    return new LimitView(
        l.kind().code(),
        l.min(Language.EN),
        l.max(Language.EN),
        l.min(Language.ZH),
        l.max(Language.ZH),
        l.bio(Language.EN),
        l.bio(Language.ZH));
  }
}
