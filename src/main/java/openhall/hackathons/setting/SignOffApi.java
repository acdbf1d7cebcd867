package openhall.hackathons.setting;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import openhall.hackathons.SignOffKind;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A challenge to read and to agree to, as JSON, for those who have to agree. */
@Path("/api/challenges/sign-off/{hackathon}/{challenge}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class SignOffApi {
    /** What it says by the name of each part; {@code open} is what waits for whoever asks. */
    record Reading(String title, String state, int version, Map<String, String> says, List<SignOffKind> open) {
        static Reading of(Asked asked) {
            var challenge = asked.challenge();
            return new Reading(challenge.title, challenge.state.name(), challenge.version, says(asked), asked.open());
        }

        private static Map<String, String> says(Asked asked) {
            var says = ChallengeChange.words(asked.challenge().brief());
            asked.costly().forEach(prize -> says.put("Prize that costs money: " + prize.title, prize.what));
            return says;
        }
    }

    record Given(
            @Nullable String kind,
            @Nullable Boolean agreed,
            @Nullable String post,
            @Nullable String why) {
        SignOffForm form() {
            return new SignOffForm(kind, agreed == null ? null : agreed ? "yes" : "no", post, why);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public Reading show(@PathParam("hackathon") String hackathon, @PathParam("challenge") String challenge) {
        return Reading.of(Asked.of(hackathon, challenge, me.person()));
    }

    @POST
    @Transactional
    public Reading answer(
            @PathParam("hackathon") String hackathon, @PathParam("challenge") String challenge, Given body) {
        var asked = Asked.of(hackathon, challenge, me.person());
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(asked.mine()));
        SignOff.give(asked.challenge(), form.answer(asked.mine()), me.person(), clock.now());
        return Reading.of(Asked.of(hackathon, challenge, me.person()));
    }
}
