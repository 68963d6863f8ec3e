package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Those who write, translate and edit, and what each of them has published here. */
@Path("/{lang:en|zh}/people")
@Transactional
public class PeopleResource {

  private final People people;
  private final PeopleViews views;
  private final Visitor visitor;

  @Inject
  PeopleResource(People people, PeopleViews views, Visitor visitor) {
    this.people = people;
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page everyone() {
    return Page.shared("reading/people", views.everyone(visitor.language()));
  }

  @GET
  @Path("{slug:[a-z0-9-]+}")
  @Produces(Page.HTML)
  public Page person(@PathParam("slug") String slug) {
    var person = people.bySlug(slug).filter(Person::listed).orElseThrow(Refusal::notFound);
    return Page.shared("reading/person", views.one(person, visitor.language()));
  }
}
