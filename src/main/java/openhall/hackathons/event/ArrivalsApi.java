package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Codes of people who have arrived, as a program that reads them sends them. */
@Path("/api/hackathons/{slug}/arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class ArrivalsApi {
    /** As on the page: without a day and a time they have come now. */
    record Read(
            @Nullable List<String> codes,
            @Nullable String day,
            @Nullable String from) {
        CodesForm form() {
            return new CodesForm(codes == null ? null : String.join("\n", codes), day, from);
        }
    }

    record Noted(String code, String outcome) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    /** What came of each code, in their order; a code that is sent again changes nothing. */
    @POST
    @Transactional
    public List<Noted> note(@PathParam("slug") String slug, Read body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = body.form();
        var at = clock.now();
        forms.requireJson(form, form.errors(hackathon, at));
        return form.typed().note(hackathon, me.person(), form.arrived(at), at).stream()
                .map(outcome -> new Noted(outcome.code(), outcome.words()))
                .toList();
    }
}
