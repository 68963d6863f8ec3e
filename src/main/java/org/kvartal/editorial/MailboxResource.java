package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Form;
import org.kvartal.theme.Page;

/** Where editors drop mails: files {@code mail} (.eml), for the call {@code call}. */
@Path("/desk/mailbox")
@Transactional
public class MailboxResource {

  @Inject private Mailbox mailbox;
  @Inject private Calls calls;
  @Inject private Visitor visitor;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response drop(List<EntityPart> parts) {
    visitor.require("editor", "managing", "administrator");
    var form = Form.of(parts, Files.LARGEST);
    var call =
        calls
            .find(form.text("call"))
            .orElseThrow(
                () -> Refusal.invalid(List.of(Violation.of("call", "editorial.check.call"))));
    if (form.files().isEmpty()) throw Refusal.invalid("editorial.mail.damaged");
    var place = "/desk/submissions?drafts=true";
    for (var file : form.files()) {
      if (file.tooLarge())
        throw new Refusal(
            Refusal.Kind.TOO_LARGE, "editorial.file.too-large", Files.LARGEST / 1_000_000);
      var draft = mailbox.take(call, file.bytes(), visitor.name());
      place = "/desk/submissions/" + draft.id();
    }
    return Page.seeOther(place);
  }
}
