package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import openhall.people.Council;
import openhall.people.Setup;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the first administrator comes in, once. */
@Path("/setup/{token}")
@PermitAll
class SetupPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance setup(String token, SetupForm form, FormErrors errors);
    }

    @Inject
    Setup setup;

    @Inject
    Forms forms;

    @Inject
    PasswordRules rules;

    @Inject
    Council council;

    @GET
    public TemplateInstance form(String token) {
        if (!setup.linkWorks(token)) {
            throw new NotFoundException();
        }
        return Templates.setup(token, new SetupForm(null, null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> begin(String token, @BeanParam SetupForm form) {
        if (!setup.linkWorks(token)) {
            throw new NotFoundException();
        }
        var errors = new FormErrors();
        if (setup.isTaken(Forms.text(form.email()))) {
            errors.add("email", "This address belongs to somebody already. Enter another one");
        }
        errors.addAll(rules.errors(form.password(), Forms.text(form.name()), Forms.text(form.email())));
        forms.require(form, errors, wrong -> Templates.setup(token, form, wrong));
        var session = setup.begin(token, council.facts().name(), form);
        if (session == null) {
            throw new NotFoundException();
        }
        return Redirect.to("/admin", session);
    }
}
