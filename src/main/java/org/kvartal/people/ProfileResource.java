package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Slug;
import org.kvartal.theme.Page;

/** What the public pages tell of whoever looks, in both languages. */
@Path("/my/profile")
@Transactional
public class ProfileResource {

  /** The form. {@code wrong} is the key of a sentence, or empty. */
  public record View(
      Profile fields, String wrong, List<Object> arguments, boolean saved, String slug) {}

  private final Accounts accounts;
  private final People people;
  private final ChangeLog changes;
  private final Visitor visitor;

  @Inject
  ProfileResource(Accounts accounts, People people, ChangeLog changes, Visitor visitor) {
    this.accounts = accounts;
    this.people = people;
    this.changes = changes;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page form() {
    var account = me();
    var person = account.person().map(people::get);
    var fields =
        person
            .map(Profile::of)
            .orElseGet(() -> Profile.typed(f -> f.equals("given") ? account.name() : ""));
    return Page.of(
        "people/profile",
        new View(fields, "", List.of(), false, person.map(Person::slug).orElse("")));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Response save(MultivaluedMap<String, String> form) {
    var account = me();
    var fields = Profile.typed(f -> java.util.Objects.requireNonNullElse(form.getFirst(f), ""));
    var wrong = fields.objection();
    if (!wrong.isEmpty())
      return Page.of("people/profile", new View(fields, wrong, List.of(), false, ""))
          .withStatus(422)
          .response();
    var person = account.person().map(people::get).orElseGet(() -> made(account, fields));
    fields.tell(person);
    changes.record("person", person.id(), null);
    return Page.of("people/profile", new View(fields, "", List.of(), true, person.slug()))
        .response();
  }

  /** Someone without a page yet; it is listed when they have written something. */
  private Person made(Account account, Profile fields) {
    var first = Slug.of(fields.nameInAddress());
    var slug = first;
    for (int n = 2; people.bySlug(slug.value()).isPresent(); n++) slug = first.numbered(n);
    var person = new Person(slug.value(), fields.given(), fields.family(), fields.han());
    person.reachAt(account.email());
    person.list(false);
    people.add(person);
    account.belongsTo(person);
    return person;
  }

  private Account me() {
    return accounts.get(
        visitor.account().orElseThrow(() -> new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in")));
  }
}
