package openhall.ideas.spam;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What a program sent is looked at, taken down and put back, as JSON. */
@Path("/api/moderation/spam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SpamApi {
    record Spam(
            @Nullable String from,
            @Nullable String until,

            @Size(max = 200, message = "The words must be 200 characters or fewer") @Nullable
            String words,

            @Size(max = 253, message = "The domain must be 253 characters or fewer") @Nullable
            String domain,

            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer") @Nullable
            String why,

            @Nullable String sending) {
        SpamForm form() {
            return new SpamForm(from, until, words, domain, why, sending);
        }
    }

    record Swept(UUID id, int ideas, @Nullable Instant undoneAt, int restored) {
        static Swept of(SpamSweep sweep) {
            return new Swept(sweep.id, sweep.ideas, sweep.undoneAt, sweep.restored);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/preview")
    @PermissionsAllowed(May.MODERATE)
    public SpamCondition.Preview preview(Spam body) {
        var form = body.form();
        forms.requireJson(body, form.conditionErrors(clock.instant()));
        return form.condition().preview(me.personId());
    }

    /** Send the same {@code sending} (a UUID) again, and nothing more happens. */
    @POST
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Swept sweep(Spam body) {
        var form = body.form();
        forms.requireJson(body, form.errors(clock.instant()));
        var key = Objects.requireNonNull(form.key());
        return Swept.of(SpamSweep.once(key, form.condition(), Forms.text(form.why()), me.person(), clock.instant()));
    }

    @GET
    @PermissionsAllowed(May.MODERATE)
    public List<Swept> sweeps() {
        return SpamSweep.newest().stream().map(Swept::of).toList();
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Swept undo(UUID id) {
        var sweep = SpamSweep.held(id);
        sweep.undo(me.person(), clock.instant());
        return Swept.of(sweep);
    }
}
