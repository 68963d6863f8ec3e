package org.kvartal.operations;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Job;
import org.kvartal.platform.Jobs;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Long work that the portal does by itself, with how far it is. */
@Path("/desk/jobs")
@Transactional
public class JobsResource {

  private static final int SHOWN = 100;

  /** The list; {@code running} pages ask to be read again after a few seconds. */
  public record View(List<Row> rows, boolean running) {}

  /** One job. */
  public record Row(
      UUID id,
      String title,
      String kind,
      String state,
      int done,
      int total,
      String remark,
      boolean mayStop,
      Instant createdAt) {

    static Row of(Job job) {
      var open = job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING;
      return new Row(
          job.id(),
          job.title(),
          job.kind(),
          job.state().name(),
          job.done(),
          job.total(),
          job.remark(),
          open && !job.stopAsked(),
          job.createdAt());
    }
  }

  private final Jobs jobs;
  private final Visitor visitor;
  private final AuditTrail trail;

  @Inject
  JobsResource(Jobs jobs, Visitor visitor, AuditTrail trail) {
    this.jobs = jobs;
    this.visitor = visitor;
    this.trail = trail;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    visitor.require("editor", "managing", "administrator");
    var recent = jobs.recent(SHOWN);
    var running = recent.stream().anyMatch(j -> j.state() == Job.State.RUNNING);
    return Page.of("operations/jobs", new View(recent.stream().map(Row::of).toList(), running));
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/stop")
  public Response stop(@PathParam("id") UUID id) {
    visitor.require("managing", "administrator");
    jobs.stop(id);
    trail.record("stopped", "job", id, jobs.get(id).title());
    return Page.seeOther("/desk/jobs");
  }
}
