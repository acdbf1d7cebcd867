package openhall.hackathons.vote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.SiteClock;
import openhall.web.MissingPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The link in the letter. Opening it counts nothing, because programs that check mail open links too. */
@Path("/hackathons/vote/{token}")
class VoteLinkPages {
    private static final int NOT_FOUND = 404;

    @CheckedTemplate(basePath = "hackathons/vote")
    static class Templates {
        static native TemplateInstance voteLink(Vote vote, String path);

        static native TemplateInstance voteGone();
    }

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("token") String token) {
        var vote = Ballot.behind(token, clock.now());
        if (vote == null) {
            throw gone();
        }
        return Templates.voteLink(vote, "/hackathons/vote/" + token);
    }

    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> confirm(@PathParam("token") String token) {
        var vote = Ballot.usedUp(token, clock.now());
        if (vote == null) {
            throw gone();
        }
        var at = clock.holding(vote.hackathon, LockModeType.PESSIMISTIC_READ);
        if (!Voting.isOpen(vote.hackathon, at)) {
            throw new Ballot.VoteClosed();
        }
        var path = vote.hackathon.path() + "/vote";
        vote.confirm(at);
        return Redirect.to(path, "Your vote is counted. If you vote again, the last vote that you confirm counts");
    }

    private static MissingPage gone() {
        return new MissingPage(NOT_FOUND, Templates.voteGone());
    }
}
