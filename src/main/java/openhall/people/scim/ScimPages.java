package openhall.people.scim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.ScimAccessChanged;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may tell us about people by SCIM, and what came of it, for administrators. */
@Path("/admin/scim")
@PermissionsAllowed(May.ADMINISTER)
class ScimPages {
    private static final String PATH = "/admin/scim";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance scim(ScimOverview overview, ScimClientForm form, FormErrors errors);

        static native TemplateInstance scimToken(String name, String token, String address);
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
    ScimAddress address;

    @Inject
    Event<ScimAccessChanged> changed;

    @GET
    public TemplateInstance overview(@RestQuery @Nullable String after) {
        return page(Forms.text(after), ScimClientForm.blank(), FormErrors.none());
    }

    /** The token is on this one page and nowhere else, so there is nothing to go on to. */
    @POST
    @Path("clients")
    @Transactional
    public TemplateInstance make(@BeanParam ScimClientForm form) {
        fresh.require(PATH);
        var name = Forms.text(form.name());
        var errors = new FormErrors();
        if (Forms.isKeepable(name) && ScimClient.isTaken(name)) {
            errors.add("name", "Another client has this name. Choose another one, or revoke that client first");
        }
        forms.require(form, errors, wrong -> page("", form, wrong));
        var by = me.person();
        var token = ScimClient.make(name, by, clock.instant());
        changed.fire(new ScimAccessChanged(by, "made the SCIM client", name, "", clock.instant()));
        return Templates.scimToken(name, token, address.of(""));
    }

    @POST
    @Path("clients/{id}/revocation")
    @Transactional
    public RestResponse<Void> revoke(UUID id) {
        var client = ScimClient.workingById(id);
        if (client == null) {
            throw new NotFoundException();
        }
        client.revoke(clock.instant());
        changed.fire(new ScimAccessChanged(me.person(), "revoked the SCIM client", client.name, "", clock.instant()));
        return Redirect.to(PATH, "The token of " + client.name + " no longer works");
    }

    private TemplateInstance page(String after, ScimClientForm form, FormErrors errors) {
        return Templates.scim(ScimOverview.of(address.of(""), after, fresh.isFresh()), form, errors);
    }
}
