package openhall.hackathons.results;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Ties as JSON, for organisers; none before everything else that results need is done. */
@Path("/api/hackathons/{slug}/ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TieApi {
    /** {@code position} is that of the prize; {@code places} is how many of the teams can win it. */
    record Equal(int position, String prize, int places, List<String> teams, boolean decided) {
        static Equal of(Tie tie) {
            var teams = tie.entries().stream().map(entry -> entry.team.ref).toList();
            var prize = tie.line().prize();
            return new Equal(prize.position, prize.title, tie.line().line().left(), teams, tie.isDecided());
        }
    }

    /** References of teams, and the numbers of the seats of the judges who were asked. */
    record Decision(
            @Nullable List<String> winners,
            @Nullable List<String> asked,
            @Nullable String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public List<Equal> ties(@PathParam("slug") String slug) {
        return Tie.of(Hackathon.named(slug), me.person(), clock.now()).stream()
                .map(Equal::of)
                .toList();
    }

    @PUT
    @Path("/{position}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Equal decide(@PathParam("slug") String slug, @PathParam("position") int position, Decision body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.requireJson(body);
        var form = new TieForm(
                Objects.requireNonNullElse(body.winners(), List.of()),
                Objects.requireNonNullElse(body.asked(), List.of()),
                body.why());
        var tie = Tie.at(hackathon, position, me.person(), at);
        forms.requireJson(form, form.errors(tie));
        TieChoice.decide(tie.line(), form.choice(tie), me.person(), at);
        return Equal.of(Tie.at(hackathon, position, me.person(), at));
    }
}
