package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Looking for a team, as JSON. */
@Path("/api/hackathons/{slug}/looking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LookingApi {
    record NewLooking(
            @Nullable List<String> skills,
            @Nullable List<String> challenges,

            @Size(max = 500, message = "What you write must be 500 characters or fewer") @Nullable
            String about,

            boolean teamsMaySee,
            boolean acceptsCodeOfConduct) {
        List<String> skillKeys() {
            return Objects.requireNonNullElse(skills, List.<String>of());
        }

        List<String> challengeSlugs() {
            return Objects.requireNonNullElse(challenges, List.<String>of());
        }

        FormErrors errors(Choices choices) {
            var errors = new FormErrors();
            if (choices.challenges(challengeSlugs()).isEmpty()) {
                errors.add("challenges", "Name at least one challenge");
            }
            if (!teamsMaySee) {
                errors.add("teamsMaySee", "Say that teams can see what you name");
            }
            if (!acceptsCodeOfConduct) {
                errors.add("acceptsCodeOfConduct", "Accept the code of conduct to look for a team");
            }
            return errors;
        }
    }

    /** A team that is suggested, and who said yes so far. */
    record Suggested(UUID id, String team, String name, boolean youSaidYes, boolean teamSaidYes) {
        static Suggested of(Introduction introduction) {
            return new Suggested(
                    introduction.id,
                    introduction.team.ref,
                    introduction.team.name,
                    introduction.hasPersonsYes(),
                    introduction.hasTeamsYes());
        }
    }

    /** Somebody else who looks for a team, without a name: what they show, and what they wrote. */
    record Somebody(UUID id, String reason, @Nullable String about, boolean youSaidYes, boolean theySaidYes) {
        static Somebody of(Pairing pairing, Person reader) {
            var isEarlier = pairing.isEarlier(reader);
            return new Somebody(
                    pairing.id,
                    pairing.readBy(reader),
                    isEarlier ? pairing.later.about : pairing.earlier.about,
                    (isEarlier ? pairing.earlierYesAt : pairing.laterYesAt) != null,
                    (isEarlier ? pairing.laterYesAt : pairing.earlierYesAt) != null);
        }
    }

    /** A team that has invited the reader, who answers it at {@code /api/teams/{team}/invitation}. */
    record Invited(String team, String name) {
        static Invited of(TeamInvitation invitation) {
            return new Invited(invitation.team.ref, invitation.team.name);
        }
    }

    /** Teams that invited the reader are there also for whoever does not look for one. */
    record State(
            boolean looking,
            List<String> skills,
            List<String> challenges,
            @Nullable String about,
            List<Suggested> suggestions,
            List<Somebody> people,
            List<Invited> invitations) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JOIN_TEAMS)
    public State show(@PathParam("slug") String slug) {
        return state(Hackathon.shown(slug));
    }

    @PUT
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public State look(@PathParam("slug") String slug, NewLooking body) {
        var hackathon = Hackathon.shown(slug);
        var person = me.person();
        var choices = Choices.of(hackathon, person.id);
        forms.requireJson(body, body.errors(choices));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var wishes = choices.wishes(body.skillKeys(), body.challengeSlugs(), body.about());
        Looking.begin(hackathon, person, wishes, at);
        Consents.accept(person, hackathon, Set.of(TermsKind.CONDUCT), at);
        return state(hackathon);
    }

    @DELETE
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public void end(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var looking = Looking.of(hackathon, me.id());
        if (looking == null) {
            throw new NotFoundException();
        }
        looking.end(at);
    }

    private State state(Hackathon hackathon) {
        var looking = Looking.of(hackathon, me.id());
        var invitations = TeamInvitation.open(hackathon, me.person()).stream()
                .map(Invited::of)
                .toList();
        if (looking == null || !looking.isOpen()) {
            return new State(false, List.of(), List.of(), null, List.of(), List.of(), invitations);
        }
        var form = LookingForm.of(looking);
        var suggestions = Introduction.of(hackathon, me.person()).stream()
                .map(Suggested::of)
                .toList();
        var people = Pairing.of(hackathon, me.person()).stream()
                .map(pairing -> Somebody.of(pairing, me.person()))
                .toList();
        return new State(true, form.skills(), form.challenges(), form.about(), suggestions, people, invitations);
    }
}
