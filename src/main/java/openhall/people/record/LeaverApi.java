package openhall.people.record;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.NotErasable;
import openhall.people.Person;
import openhall.people.Register;
import openhall.people.door.FreshSignIn;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Deletes the record of somebody who left, or of a resident who asked: as on the page, with a reason and a yes. */
@Path("/api/people/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class LeaverApi {
    /** {@code reason} is ASKED, LEFT or MISTAKE; nobody can bring the record back, so {@code sure} must be true. */
    record Erasure(@Nullable String reason, @Nullable Boolean sure) {
        LeaverForm words() {
            return new LeaverForm(reason, Boolean.TRUE.equals(sure) ? List.of("yes") : List.of());
        }
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

    @POST
    @Transactional
    public RestResponse<Void> erase(@RestPath UUID id, Erasure body) {
        Person person = Person.findById(id);
        if (person == null) {
            throw new NotFoundException();
        }
        NotErasable.refuse(person);
        var form = body.words();
        forms.requireJson(form, form.errors());
        fresh.requireOfProgram();
        register.erase(person, form.why(), me.person(), clock.instant());
        return RestResponse.noContent();
    }
}
