package openhall.ideas.moderation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
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
import openhall.ideas.ReasonCode;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the moderators, what they did, reports, and what a program sent, as JSON. */
@Path("/api/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ModeratorsApi {
    record Settlement(
            @NotBlank(message = "Choose what happens") @Nullable
            String outcome,

            @Nullable String reason,

            @NotBlank(message = "Say why")
            @Size(max = 5000, message = "Why must be 5,000 characters or fewer")
            @Nullable
            String why) {
        SettlementForm form() {
            return new SettlementForm(outcome, reason, why);
        }
    }

    record Settled(String about, String outcome, long open) {}

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

    @GET
    @PermissionsAllowed(May.MODERATE)
    public KeyPage<QueueRow> queue(@RestQuery @Nullable String show, @RestQuery @Nullable String after) {
        return Queue.page(QueueFilter.named(show), Cursor.parse(after), clock.instant(), me.id());
    }

    @GET
    @Path("/log")
    @PermissionsAllowed(May.MODERATE)
    public KeyPage<LogRow> log(@RestQuery @Nullable String reason, @RestQuery @Nullable String after) {
        return ModerationLog.page(ReasonCode.named(Forms.text(reason)), Cursor.parse(after));
    }

    @POST
    @Path("/reports/{ref}")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Settled settle(String ref, Settlement body) {
        var thing = Reported.of(ref);
        var form = body.form();
        forms.requireJson(body, form.errors(thing));
        Report.settle(thing, form.settlement(), me.person(), clock.instant());
        return new Settled(ref, Forms.text(form.outcome()), Report.countOpen(ref));
    }

    @POST
    @Path("/spam/preview")
    @PermissionsAllowed(May.MODERATE)
    public SpamCondition.Preview preview(Spam body) {
        var form = body.form();
        forms.requireJson(body, form.conditionErrors(clock.instant()));
        return form.condition().preview(me.personId());
    }

    /** Send the same {@code sending} (a UUID) again, and nothing more happens. */
    @POST
    @Path("/spam")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Swept sweep(Spam body) {
        var form = body.form();
        forms.requireJson(body, form.errors(clock.instant()));
        var key = Objects.requireNonNull(form.key());
        return Swept.of(SpamSweep.once(key, form.condition(), Forms.text(form.why()), me.person(), clock.instant()));
    }

    @GET
    @Path("/spam")
    @PermissionsAllowed(May.MODERATE)
    public List<Swept> sweeps() {
        return SpamSweep.newest().stream().map(Swept::of).toList();
    }

    @POST
    @Path("/spam/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Swept undo(UUID id) {
        var sweep = SpamSweep.held(id);
        sweep.undo(me.person(), clock.instant());
        return Swept.of(sweep);
    }
}
