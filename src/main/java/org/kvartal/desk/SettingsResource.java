package org.kvartal.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Network;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** What a network keeps of itself without files: names, calendar, sender, and its short lists. */
@Path("/desk/settings")
@Transactional
public class SettingsResource {

  static final List<String> SAYINGS = List.of("saved", "same");

  private final Networks networks;
  private final ShortLists lists;
  private final SettingsViews views;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final ChangeLog changes;

  @Inject
  SettingsResource(
      Networks networks,
      ShortLists lists,
      SettingsViews views,
      Visitor visitor,
      AuditTrail trail,
      ChangeLog changes) {
    this.networks = networks;
    this.lists = lists;
    this.views = views;
    this.visitor = visitor;
    this.trail = trail;
    this.changes = changes;
  }

  @GET
  @Produces(Page.HTML)
  public Page show(@QueryParam("said") @DefaultValue("") String said) {
    visitor.require("editor", "managing", "administrator");
    var known = SAYINGS.contains(said) ? said : "";
    return Page.of("desk/settings", views.of(NetworkForm.of(networks.get()), known, visitor));
  }

  /** Nothing typed is lost when something is wrong, or when a colleague was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Response save(MultivaluedMap<String, String> sent) {
    visitor.require("managing", "administrator");
    var flat = new HashMap<String, String>();
    sent.forEach((name, values) -> flat.put(name, values.getFirst()));
    var form = NetworkForm.typed(flat);
    var now = NetworkForm.of(networks.get());
    if (!form.errors().isEmpty())
      return Page.of("desk/settings", views.wrong(form, visitor)).withStatus(422).response();
    if (form.version() != now.version())
      return Page.of("desk/settings", views.stale(form, now, visitor)).withStatus(412).response();
    var different = form.since(now);
    if (different.isEmpty()) return Page.seeOther("/desk/settings?said=same");
    form.into(networks.edit());
    recordChange(different);
    return Page.seeOther("/desk/settings?said=saved");
  }

  @POST
  @Path("{kind: section|topic|region}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Response saveList(
      @PathParam("kind") String kind,
      @FormParam("code") List<String> codes,
      @FormParam("en") List<String> en,
      @FormParam("zh") List<String> zh,
      @FormParam("place") List<String> places,
      @FormParam("gone") Set<String> gone) {
    visitor.require("managing", "administrator");
    var typed = ShortList.typed(codes, en, zh, places, gone);
    var former = lists.all().get(kind);
    var known = former.stream().map(ShortLists.Item::code).collect(Collectors.toSet());
    var uses =
        former.stream().collect(Collectors.toMap(ShortLists.Item::code, ShortLists.Item::uses));
    var error = typed.error(known, uses);
    if (error.isPresent())
      return Page.of(
              "desk/settings",
              views.wrong(NetworkForm.of(networks.get()), kind, typed, error.get(), visitor))
          .withStatus(422)
          .response();
    // what the form did not know of, because a colleague added it meanwhile, stays
    var named = typed.named(known);
    for (var item : former)
      if (!named.containsKey(item.code()) && !typed.gone().contains(item.code()))
        named.put(item.code(), item.name());
    var different = lists.keep(kind, named, former);
    if (different.isEmpty()) return Page.seeOther("/desk/settings?said=same#" + kind);
    recordChange(kind + ": " + different);
    return Page.seeOther("/desk/settings?said=saved#" + kind);
  }

  private void recordChange(String different) {
    trail.record("changed", "network", Network.ID, different);
    changes.record("network", Network.ID, null);
  }
}
