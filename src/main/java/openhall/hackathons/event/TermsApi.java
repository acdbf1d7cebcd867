package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What a hackathon asks people to agree to, and what the reader agrees to, as JSON. */
@Path("/api/hackathons/{slug}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.JOIN_TEAMS)
class TermsApi {
    record Terms(TermsKind kind, int number, String words, String sha256, Instant since, boolean agreed) {}

    /** {@code seen} is the sha256 of each of the words that were shown, in the order of the list. */
    record Agreed(@Nullable List<String> agreed, @Nullable List<String> seen) {
        TermsForm form() {
            return new TermsForm(Objects.requireNonNullElse(agreed, List.of()), SeenWords.ofProgram(seen));
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public List<Terms> show(@PathParam("slug") String slug) {
        return terms(Hackathon.shown(slug));
    }

    @PUT
    @Transactional
    public List<Terms> agree(@PathParam("slug") String slug, Agreed body) {
        var view = TermsView.of(Hackathon.shown(slug));
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(view));
        Consents.choose(me.person(), view.terms(), RegistrationForm.kinds(form.agreed()), clock.now());
        return terms(view.hackathon());
    }

    private List<Terms> terms(Hackathon hackathon) {
        var newest = EventTerms.newest(hackathon).values();
        var given = Consents.given(me.person(), newest);
        return newest.stream()
                .map(each -> new Terms(
                        each.kind, each.number, each.words, each.sha256, each.since, given.contains(each.kind)))
                .toList();
    }
}
