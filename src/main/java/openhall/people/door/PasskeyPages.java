package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.SignInChanged;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody's own passkeys. The last one may go too: a link by e-mail always remains. */
@Path("/me/passkeys")
@Authenticated
class PasskeyPages {
    private static final String PATH = "/me/passkeys";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance passkeys(List<PasskeyRow> passkeys, boolean fresh);

        static native TemplateInstance passkey(PasskeyRow passkey, PasskeyNameForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    Event<SignInChanged> changed;

    @GET
    public TemplateInstance passkeys() {
        var rows = Passkey.of(me.person().id).stream().map(PasskeyRow::of).toList();
        return Templates.passkeys(rows, fresh.isFresh());
    }

    @GET
    @Path("{id}")
    public TemplateInstance passkey(UUID id) {
        var passkey = mine(id);
        return Templates.passkey(PasskeyRow.of(passkey), new PasskeyNameForm(passkey.name), FormErrors.none());
    }

    @POST
    @Path("{id}/name")
    @Transactional
    public RestResponse<Void> rename(UUID id, @BeanParam PasskeyNameForm form) {
        var passkey = mine(id);
        forms.require(form, errors -> Templates.passkey(PasskeyRow.of(passkey), form, errors));
        passkey.rename(Forms.text(form.name()));
        return Redirect.to(PATH, "The passkey has a new name");
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public RestResponse<Void> remove(UUID id) {
        var person = me.person();
        mine(id);
        fresh.require(PATH + "/" + id);
        if (Passkey.remove(id, person.id)) {
            changed.fire(new SignInChanged(person, SignInChanged.What.PASSKEY_REMOVED, clock.instant()));
        }
        return Redirect.to(PATH, "The passkey is removed here. You can delete it on your device too");
    }

    private Passkey mine(UUID id) {
        var passkey = Passkey.mine(id, me.person().id);
        if (passkey == null) {
            throw new NotFoundException();
        }
        return passkey;
    }
}
