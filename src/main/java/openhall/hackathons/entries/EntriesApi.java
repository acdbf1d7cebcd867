package openhall.hackathons.entries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Entries as an organiser has them, as JSON: the list, opening one again, and which can be judged. */
@Path("/api/hackathons/{slug}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EntriesApi {
    /** {@code title} is null before entries have closed. */
    record Line(
            String team,
            String name,
            @Nullable String title,
            int version,
            boolean done,
            boolean locked,
            @Nullable String sha256,
            Submission.Eligibility eligibility,
            @Nullable String why,
            @Nullable LocalDate appealBy) {
        static Line of(Submission entry) {
            return new Line(
                    entry.team.ref,
                    entry.team.name,
                    entry.isLocked() ? entry.title : null,
                    entry.latest,
                    entry.isSealed(),
                    entry.isLocked(),
                    entry.lockedSha256,
                    entry.eligibility,
                    entry.eligibilityWhy,
                    entry.appealBy);
        }
    }

    /** {@code decision} is ELIGIBLE or NOT_ELIGIBLE. */
    record Decision(@Nullable String decision, @Nullable String why) {
        CheckForm form() {
            return new CheckForm(decision, why);
        }
    }

    /** {@code left} is 1 where the entry of the organiser's own team waits for another organiser, else 0. */
    record Admitted(int left) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public List<Line> entries(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        Submission.lockInPassing(hackathon, clock.now());
        return Submission.of(hackathon).stream().map(Line::of).toList();
    }

    @PUT
    @Path("/{team}/eligibility")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Line check(@PathParam("slug") String slug, @PathParam("team") String ref, Decision body) {
        var entry = Submission.at(slug, ref);
        var form = body.form();
        forms.requireJson(form, form.errorsOfDecision());
        var at = clock.holding(entry.team.hackathon, LockModeType.PESSIMISTIC_READ);
        if (form.isAdmitting()) {
            entry.admit(me.person(), at);
        } else {
            entry.refuse(Forms.text(form.why()), me.person(), at);
        }
        return Line.of(entry);
    }

    /** Everything that nobody has checked yet can be judged. */
    @POST
    @Path("/admission")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Admitted admitAll(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_READ);
        return new Admitted(Submission.admitAll(hackathon, me.person(), at));
    }

    @POST
    @Path("/{team}/reopening")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Line reopen(@PathParam("slug") String slug, @PathParam("team") String ref, Decision body) {
        var team = Team.at(slug, ref);
        var form = body.form();
        forms.requireJson(form, form.errorsOfWhy());
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        return Line.of(Submission.reopen(team, me.person(), Forms.text(form.why()), at));
    }
}
