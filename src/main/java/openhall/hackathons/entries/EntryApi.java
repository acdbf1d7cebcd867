package openhall.hackathons.entries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/** A team's own entry as JSON: its draft, sending a version, and saying that the last one counts. */
@Path("/api/teams/{ref}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EntryApi {
    record Handed(String team, int version, Instant submittedAt, boolean done) {
        static Handed of(Submission entry) {
            return new Handed(entry.team.ref, entry.latest, entry.submittedAt, entry.isSealed());
        }
    }

    /** {@code revision} is that of the draft one has read, 0 where there was none. */
    record NewSubmission(
            @Nullable String outcome,
            @Nullable String title,
            @Nullable String whatItDoes,
            @Nullable String obstacleFor,
            @Nullable String recommendation,
            @Nullable String link,
            @Nullable String repository,
            @Nullable Integer revision) {
        EntryForm form() {
            return new EntryForm(
                    outcome,
                    title,
                    whatItDoes,
                    obstacleFor,
                    recommendation,
                    link,
                    repository,
                    revision == null ? null : revision.toString());
        }
    }

    record Draft(
            @Nullable String outcome,
            @Nullable String title,
            @Nullable String whatItDoes,
            @Nullable String obstacleFor,
            @Nullable String recommendation,
            @Nullable String link,
            @Nullable String repository,
            int revision) {
        static Draft of(@Nullable EntryDraft draft) {
            var form = EntryForm.of(draft == null ? null : draft.words(), EntryDraft.revisionOf(draft));
            return new Draft(
                    form.outcome(),
                    form.title(),
                    form.whatItDoes(),
                    form.obstacleFor(),
                    form.recommendation(),
                    form.link(),
                    form.repository(),
                    EntryDraft.revisionOf(draft));
        }
    }

    @SuppressWarnings("serial")
    static class Overtaken extends Refused {
        Overtaken() {
            super("Somebody in your team kept another text since you read the draft. Read it again.");
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @PUT
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Handed submit(@PathParam("ref") String ref, NewSubmission body) {
        var team = own(ref);
        var form = body.form();
        forms.requireJson(form, form.missing());
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        var submission = Submission.submit(team, me.person(), form.entry(), at);
        EntryDraft.sent(team, form.seen());
        return Handed.of(submission);
    }

    @GET
    @Path("/draft")
    @PermissionsAllowed(May.JOIN_TEAMS)
    public Draft draft(@PathParam("ref") String ref) {
        return Draft.of(EntryDraft.of(own(ref)));
    }

    @PUT
    @Path("/draft")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Draft keep(@PathParam("ref") String ref, NewSubmission body) {
        var team = own(ref);
        var form = body.form();
        forms.requireJson(form);
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        if (!EntryDraft.save(team, me.person(), form.words(), form.seen(), at)) {
            throw new Overtaken();
        }
        return Draft.of(EntryDraft.of(team));
    }

    @POST
    @Path("/seal")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Handed seal(@PathParam("ref") String ref) {
        var team = own(ref);
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        return Handed.of(Submission.seal(team, me.person(), at));
    }

    private Team own(String ref) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }
}
