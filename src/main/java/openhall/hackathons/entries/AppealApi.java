package openhall.hackathons.entries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** An organiser answers a team that asked for another look, as JSON. */
@Path("/api/hackathons/{slug}/appeals/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AppealApi {
    /** {@code finding} is STANDS or WRONG. */
    record NewReply(@Nullable String finding, @Nullable String answer) {}

    /** {@code upheld} is null while nobody has answered. */
    record Appeal(
            UUID id,
            String team,
            String words,
            Instant sentAt,
            @Nullable Boolean upheld,
            @Nullable String answer) {
        static Appeal of(EntryAppeal appeal) {
            return new Appeal(
                    appeal.id, appeal.submission.team.ref, appeal.words, appeal.sentAt, appeal.upheld, appeal.answer);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Appeal reply(@PathParam("slug") String slug, @PathParam("id") UUID id, NewReply body) {
        var appeal = EntryAppeal.at(slug, id);
        var form = new ReplyForm(body.finding(), body.answer());
        forms.requireJson(form);
        var at = clock.holding(appeal.submission.team.hackathon, LockModeType.PESSIMISTIC_READ);
        appeal.reply(form.isUpholding(), Forms.text(form.answer()), me.person(), at);
        return Appeal.of(appeal);
    }
}
