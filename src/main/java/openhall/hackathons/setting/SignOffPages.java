package openhall.hackathons.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Challenge.Piece;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A challenge to read before it is published, for those who have to agree; for everybody else it is not there. */
@Path("/challenges/sign-off/{hackathon}/{challenge}")
@Authenticated
class SignOffPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance challengeSignOff(View view, SignOffForm form, FormErrors errors);
    }

    record View(Asked asked, List<Piece> evidence) {
        public Challenge challenge() {
            return asked.challenge();
        }

        public boolean isOpen() {
            return !asked.open().isEmpty();
        }

        public List<Option> kinds() {
            return SignOffForm.options(asked.open());
        }

        public List<Option> answers() {
            return SignOffForm.answers();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance show(@PathParam("hackathon") String hackathon, @PathParam("challenge") String challenge) {
        var asked = Asked.of(hackathon, challenge, me.person());
        return page(asked, SignOffForm.empty(me.person().jobTitle), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> answer(
            @PathParam("hackathon") String hackathon,
            @PathParam("challenge") String challenge,
            @BeanParam SignOffForm form) {
        var asked = Asked.of(hackathon, challenge, me.person());
        forms.require(form, form.errors(asked.mine()), errors -> page(asked, form, errors));
        SignOff.give(asked.challenge(), form.answer(asked.mine()), me.person(), clock.now());
        return Redirect.to(asked.path(), "Your answer has been saved");
    }

    private static TemplateInstance page(Asked asked, SignOffForm form, FormErrors errors) {
        var pieces = ChallengeEvidence.pieces(asked.challenge());
        return Templates.challengeSignOff(new View(asked, pieces), form, errors);
    }
}
