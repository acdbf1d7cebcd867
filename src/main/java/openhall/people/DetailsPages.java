package openhall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody's name, email address and employee number, corrected by hand. */
@Path("/admin/people")
@PermissionsAllowed(May.ADMINISTER)
class DetailsPages {
    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance details(Person person, DetailsForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    Register register;

    @GET
    @Path("{id}/details")
    public TemplateInstance form(@RestPath UUID id) {
        var person = found(Person.withRolesById(id));
        return Templates.details(person, DetailsForm.of(person), FormErrors.none());
    }

    @POST
    @Path("{id}/details")
    @Transactional
    public RestResponse<Void> correct(@RestPath UUID id, @BeanParam DetailsForm form) {
        var person = found(Person.held(id));
        forms.require(form, form.errors(person), errors -> Templates.details(person, form, errors));
        if (form.readdresses(person)) {
            fresh.require("/admin/people/" + id + "/details");
        }
        register.correct(person, form.details(), me.person(), clock.instant());
        return Redirect.to("/admin/people/" + id, "The details of " + person.name + " are saved");
    }

    /** Nothing of somebody who was erased is written again. */
    private static Person found(@Nullable Person person) {
        if (person == null || person.isErased()) {
            throw new NotFoundException();
        }
        return person;
    }
}
