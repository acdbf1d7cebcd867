package openhall.people.record;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.people.NotErasable;
import openhall.people.Person;
import openhall.people.Register;
import openhall.people.Someone;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** An administrator deletes the record of somebody who left, or of a resident who asked by letter or telephone. */
@Path("/admin/people/{id}/erasure")
@PermissionsAllowed(May.ADMINISTER)
class LeaverPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance leaver(Person person, MyRecord record, LeaverForm form, FormErrors errors);
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
    RecordBook book;

    @Inject
    Register register;

    @GET
    public TemplateInstance show(UUID id) {
        requireFresh(id);
        return page(found(id), LeaverForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> erase(UUID id, @BeanParam LeaverForm form) {
        requireFresh(id);
        var person = found(id);
        NotErasable.refuse(person);
        forms.require(form, form.errors(), errors -> page(person, form, errors));
        register.erase(person, form.why(), me.person(), clock.instant());
        return Redirect.to("/admin/people/" + id, "The record is deleted");
    }

    private void requireFresh(UUID id) {
        fresh.require("/admin/people/" + id + "/erasure");
    }

    private static Person found(UUID id) {
        Person person = Person.findById(id);
        if (person == null) {
            throw new NotFoundException();
        }
        return person;
    }

    private TemplateInstance page(Person person, LeaverForm form, FormErrors errors) {
        return Templates.leaver(person, book.of(Someone.of(person)), form, errors);
    }
}
