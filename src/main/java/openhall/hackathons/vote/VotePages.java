package openhall.hackathons.vote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.TooManyPage;
import org.jboss.resteasy.reactive.RestResponse;

/** The public vote: the ballot, for everybody. */
@Path("/hackathons/{slug}/vote")
class VotePages {
    static final String TOO_MANY =
            "Too many votes came from your network in this hour. Vote later, or sign in and vote now";

    @CheckedTemplate(basePath = "hackathons/vote")
    static class Templates {
        static native TemplateInstance vote(Ballot ballot, boolean signedIn, VoteForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @Inject
    Voters voters;

    @GET
    @PermitAll
    public TemplateInstance ballot(@PathParam("slug") String slug) {
        var ballot = Ballot.of(Hackathon.named(slug), clock.now());
        return Templates.vote(ballot, me.signedIn(), new VoteForm(null, null), FormErrors.none());
    }

    /** The hackathon is held, so that no vote arrives while its results are made final. */
    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> vote(@PathParam("slug") String slug, @BeanParam VoteForm form) {
        var hackathon = Hackathon.named(slug);
        var ballot = Ballot.of(hackathon, clock.holding(hackathon, LockModeType.PESSIMISTIC_READ));
        ballot.requireOpen();
        forms.require(
                form,
                form.errors(ballot, me.signedIn()),
                errors -> Templates.vote(ballot, me.signedIn(), form, errors));
        return me.signedIn() ? counted(ballot, form) : asked(ballot, form);
    }

    private RestResponse<Void> counted(Ballot ballot, VoteForm form) {
        var person = me.person();
        var entry = Objects.requireNonNull(ballot.entry(Forms.text(form.entry())));
        ballot.count(entry, person, voters.code(ballot.hackathon().id, person.email));
        return Redirect.to(ballot.path(), "Your vote is counted. You can change it until the vote closes");
    }

    private RestResponse<Void> asked(Ballot ballot, VoteForm form) {
        var hackathon = ballot.hackathon();
        var network = voters.network(hackathon.id);
        if (Vote.isBusy(network, ballot.at())) {
            var errors = new FormErrors().add("entry", TOO_MANY);
            throw new TooManyPage(Templates.vote(ballot, false, form, errors), Duration.ofHours(1));
        }
        var entry = Objects.requireNonNull(ballot.entry(Forms.text(form.entry())));
        var address = Forms.text(form.email());
        ballot.ask(entry, new Ballot.Voter(voters.code(hackathon.id, address), network, address));
        return Redirect.to(ballot.path(), "Open the email that we send you, and confirm your vote");
    }
}
