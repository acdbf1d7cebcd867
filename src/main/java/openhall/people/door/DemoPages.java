package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.people.DemoPerson;
import openhall.people.Mode;
import openhall.people.Person;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sign in as one of the demonstration's people with one click; does not exist outside the demonstration. */
@Path("/demo")
@PermitAll
class DemoPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance demo(List<DemoPerson> people);
    }

    @Inject
    Mode mode;

    @Inject
    FrontDoor door;

    @GET
    public TemplateInstance demo() {
        requireDemo();
        return Templates.demo(DemoPerson.CAST);
    }

    @POST
    @Transactional
    public RestResponse<Void> enter(@RestForm @Nullable String email) {
        requireDemo();
        var person = DemoPerson.isInCast(email) ? Person.byEmail(String.valueOf(email)) : null;
        if (person == null) {
            throw new NotFoundException();
        }
        return Redirect.to(person.audience.isStaff() ? "/learn" : "/", door.letIn(person));
    }

    private void requireDemo() {
        if (!mode.demo()) {
            throw new NotFoundException();
        }
    }
}
