package openhall.people.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import openhall.people.DirectoryHoldsThis;
import openhall.people.Me;
import openhall.people.Person;
import openhall.people.Register;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A resident's own name. That of the staff comes from the directory. */
@Path("/me/name")
@Authenticated
class NamePages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance name(Person person, NameForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Register register;

    @GET
    public TemplateInstance form() {
        var person = me.person();
        return Templates.name(person, new NameForm(person.name), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> correct(@BeanParam NameForm form) {
        var person = Objects.requireNonNull(Person.held(me.person().id));
        DirectoryHoldsThis.refuseStaff(person);
        forms.require(form, errors -> Templates.name(person, form, errors));
        register.correctName(person, form.line(), clock.instant());
        return Redirect.to("/me", "Your name has changed");
    }
}
