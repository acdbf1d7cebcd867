package openhall.hackathons.vote;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.Forms;
import openhall.web.TooMany;
import org.jspecify.annotations.Nullable;

/** The public vote as JSON. There are no counts here; they come with the results. */
@Path("/api/hackathons/{slug}/vote")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VoteApi {
    record Choice(String team, String title, String outcome, String whatItDoes) {}

    record Paper(
            boolean open, @Nullable Instant opens, @Nullable Instant closes, List<Choice> entries) {
        static Paper of(Ballot ballot) {
            var entries = ballot.entries().stream()
                    .map(entry -> new Choice(entry.team.ref, entry.title, entry.outcome.text(), entry.whatItDoes))
                    .toList();
            var hackathon = ballot.hackathon();
            return new Paper(
                    ballot.isOpen(),
                    hackathon.voteOpensAt,
                    hackathon.voteClosesAt,
                    ballot.isOpen() ? entries : List.of());
        }
    }

    /** {@code entry} is the reference of a team. Whoever is not signed in gives an address and confirms by mail. */
    record Cast(@Nullable String entry, @Nullable String email) {}

    record Taken(boolean counted) {}

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
    public Paper ballot(@PathParam("slug") String slug) {
        return Paper.of(Ballot.of(Hackathon.named(slug), clock.now()));
    }

    @POST
    @PermitAll
    @Transactional
    public Taken vote(@PathParam("slug") String slug, Cast body) {
        var hackathon = Hackathon.named(slug);
        var ballot = Ballot.of(hackathon, clock.holding(hackathon, LockModeType.PESSIMISTIC_READ));
        ballot.requireOpen();
        forms.requireJson(body);
        var form = new VoteForm(body.entry(), body.email());
        forms.requireJson(form, form.errors(ballot, me.signedIn()));
        var entry = Objects.requireNonNull(ballot.entry(Forms.text(form.entry())));
        if (me.signedIn()) {
            var person = me.person();
            ballot.count(entry, person, voters.code(hackathon.id, person.email));
            return new Taken(true);
        }
        var network = voters.network(hackathon.id);
        if (Vote.isBusy(network, ballot.at())) {
            throw new TooMany(VotePages.TOO_MANY, Duration.ofHours(1));
        }
        var address = Forms.text(form.email());
        ballot.ask(entry, new Ballot.Voter(voters.code(hackathon.id, address), network, address));
        return new Taken(false);
    }
}
