package openhall.hackathons.panel;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The panel of a hackathon as JSON, for organisers: who judges, how far each is, and who reads what. */
@Path("/api/hackathons/{slug}/judges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class PanelApi {

    /** {@code id} is that of the person, or of the seat where a guest has no account. */
    record Seated(
            UUID id,
            String name,
            String email,
            boolean declared,
            boolean guest,
            boolean stoodDown,
            @Nullable Integer most,
            long read,
            long toRead,
            @Nullable Instant remindedAt) {
        static Seated of(Judge judge, Progress progress) {
            return new Seated(
                    judge.person == null ? judge.id : judge.person.id,
                    judge.shownName(),
                    judge.address(),
                    judge.hasDeclared(),
                    judge.isGuest(),
                    judge.stoodDownAt != null,
                    judge.mostReads,
                    progress.done(),
                    progress.total(),
                    judge.remindedAt);
        }
    }

    /** {@code name} is needed for a guest, who has no account. */
    record NewJudge(
            @Nullable String email,
            @Nullable String name,
            @Nullable Integer most) {}

    record Leaving(
            @NotBlank(message = "Say why this judge leaves the panel")
            @Size(max = 500, message = "Say why in 500 characters or fewer")
            @Nullable
            String why) {}

    /** No {@code most} is no limit. */
    record Limit(
            @Min(value = 1, message = "Enter a number from 1 to 500")
            @Max(value = 500, message = "Enter a number from 1 to 500")
            @Nullable
            Integer most) {}

    record Shared(int readings) {}

    /** How many judges were behind and had not been reminded today. */
    record Reminded(int judges) {}

    /** An entry, by its team, and the names of the judges who were given it. */
    record Reading(String team, String judges) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public List<Seated> panel(String slug) {
        var hackathon = Hackathon.named(slug);
        var progress = AssignedRead.progressByJudge(AssignedRead.of(hackathon));
        return Judge.panel(hackathon).stream()
                .map(judge -> Seated.of(judge, progress.getOrDefault(judge.id, Progress.NONE)))
                .toList();
    }

    /** Somebody who is on the panel already stays on it as they are. A guest is sent a link. */
    @POST
    @Transactional
    public RestResponse<Seated> add(String slug, NewJudge body) {
        var hackathon = Hackathon.named(slug);
        var form = new SeatForm(
                body.email(),
                body.name(),
                body.most() == null ? null : body.most().toString());
        forms.requireJson(form, form.errors());
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var judge = NewSeat.of(hackathon, form, me.person(), at);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Seated.of(judge, Progress.NONE))
                .location(URI.create("/api/hackathons/" + slug + "/judges"))
                .build();
    }

    @POST
    @Path("/sharing")
    @Transactional
    public Shared share(String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        return new Shared(PanelDesk.share(hackathon, me.person(), at));
    }

    @POST
    @Path("/reminders")
    @Transactional
    public Reminded remind(String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        return new Reminded(Reminders.send(hackathon, me.person(), at));
    }

    @GET
    @Path("/readings")
    public List<Reading> readings(String slug) {
        var hackathon = Hackathon.named(slug);
        return JudgesView.of(hackathon, hackathon.phase(clock.now()), null).readings().stream()
                .map(reading -> new Reading(reading.team(), reading.judges()))
                .toList();
    }

    @PUT
    @Path("/{id}/limit")
    @Transactional
    public void limit(String slug, UUID id, Limit body) {
        var judge = seated(Hackathon.named(slug), id);
        forms.requireJson(body);
        judge.limit(body.most(), me.person(), clock.now());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void remove(String slug, UUID id) {
        seated(Hackathon.named(slug), id).remove(me.person(), clock.now());
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    public void link(String slug, UUID id) {
        NewSeat.link(seated(Hackathon.named(slug), id), me.person(), clock.now());
    }

    @POST
    @Path("/{id}/standing-down")
    @Transactional
    public void standDown(String slug, UUID id, Leaving body) {
        var hackathon = Hackathon.named(slug);
        var judge = seated(hackathon, id);
        forms.requireJson(body);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        judge.standDown(Forms.text(body.why()), me.person(), at);
    }

    private static Judge seated(Hackathon hackathon, UUID id) {
        var judge = Judge.numbered(hackathon, id);
        if (judge == null) {
            throw new NotFoundException();
        }
        return judge;
    }
}
