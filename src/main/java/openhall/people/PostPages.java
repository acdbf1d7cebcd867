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
import java.util.List;
import java.util.UUID;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where somebody sits, changed by hand: for what a directory does not know, or not yet. */
@Path("/admin/people")
@PermissionsAllowed(May.ADMINISTER)
class PostPages {
    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance post(Person person, List<Option> units, PostForm form, FormErrors errors);
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
    @Path("{id}/post")
    public TemplateInstance form(@RestPath UUID id) {
        var person = found(Person.withRolesById(id));
        return page(person, PostForm.of(person), FormErrors.none());
    }

    @POST
    @Path("{id}/post")
    @Transactional
    public RestResponse<Void> save(@RestPath UUID id, @BeanParam PostForm form) {
        OrgUnit.holdTree();
        var person = found(Person.held(id));
        forms.require(form, form.errors(person), errors -> page(person, form, errors));
        register.place(person, form.post(), me.person(), clock.instant());
        return Redirect.to("/admin/people/" + id, "Where " + person.name + " works is saved");
    }

    @POST
    @Path("{id}/post/departure")
    @Transactional
    public RestResponse<Void> leave(@RestPath UUID id) {
        var person = found(Person.held(id));
        CannotLeave.refuse(person, me.id());
        register.leave(person, me.person(), clock.instant());
        return Redirect.to("/admin/people/" + id, person.name + " is marked as left");
    }

    private static TemplateInstance page(Person person, PostForm form, FormErrors errors) {
        return Templates.post(person, PostForm.units(), form, errors);
    }

    /** Nobody can be put back who was erased: there is no name left to go by. */
    private static Person found(@Nullable Person person) {
        if (person == null || person.erasedAt != null) {
            throw new NotFoundException();
        }
        return person;
    }
}
