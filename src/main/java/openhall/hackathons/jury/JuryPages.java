package openhall.hackathons.jury;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.hackathons.judging.Base;
import openhall.hackathons.panel.JudgeLetters;
import openhall.people.SecretLink;
import openhall.web.MissingPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The link by which a guest comes to a panel. Opening it does nothing but show a button, because programs that look for
 * viruses open links too; the button uses it up.
 */
@Path("/jury/{token}")
class JuryPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance jury(String event, String path);

        static native TemplateInstance juryOver(String event, boolean again, String path);
    }

    @Inject
    SiteClock clock;

    @Inject
    JuryCookie cookie;

    @GET
    @PermitAll
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance ask(@PathParam("token") String token) {
        var at = clock.now();
        var judge = guest(SecretLink.peek(JudgeLetters.PURPOSE, token, at));
        if (judge == null || judge.hackathon.cancelledAt != null) {
            throw over(token, at);
        }
        return Templates.jury(judge.hackathon.title, "/jury/" + token);
    }

    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> start(@PathParam("token") String token) {
        var at = clock.now();
        var judge = guest(SecretLink.use(JudgeLetters.PURPOSE, token, at));
        if (judge == null || isCancelled(judge.hackathon)) {
            throw over(token, at);
        }
        return Redirect.to(Base.JURY.path(), cookie.holding(JudgePass.begin(judge, at)));
    }

    /** Held until the pass is there, so that whoever cancels the hackathon ends it with the others. */
    private boolean isCancelled(Hackathon hackathon) {
        clock.holding(hackathon, LockModeType.PESSIMISTIC_READ);
        return hackathon.cancelledAt != null;
    }

    /** To the address that the link went to, whoever asks. */
    @POST
    @Path("/again")
    @PermitAll
    @Transactional
    public RestResponse<Void> again(@PathParam("token") String token) {
        var judge = made(token);
        var at = clock.now();
        judge.noteLink(null, at);
        JudgeLetters.link(judge, at);
        return Redirect.to("/jury/" + token, "We have sent you a new link. Look in your email");
    }

    /** Whoever has a link that we made is told what became of it. */
    private MissingPage over(String token, Instant at) {
        var judge = made(token);
        var hackathon = judge.hackathon;
        var again = at.isBefore(hackathon.judgingEndsAt) && hackathon.cancelledAt == null;
        return new MissingPage(410, Templates.juryOver(hackathon.title, again, "/jury/" + token + "/again"));
    }

    private static Judge made(String token) {
        var link = SecretLink.made(JudgeLetters.PURPOSE, token);
        var judge = guest(link == null ? null : link.subjectRef);
        if (judge == null) {
            throw new NotFoundException();
        }
        return judge;
    }

    /** Not who has left the panel. */
    private static @Nullable Judge guest(@Nullable String number) {
        var judge = number == null ? null : Judge.seatOfGuest(UUID.fromString(number));
        return judge == null || judge.stoodDownAt != null ? null : judge;
    }
}
