package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openhall.activity.BaseUrl;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.hackathons.results.Result;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hackathons as JSON. Times are instants in UTC; results are there only after they are final. */
@Path("/api/hackathons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HackathonApi {
    record Summary(
            String slug,
            String title,
            String summary,
            Phase phase,
            Instant registrationOpens,
            Instant startsAt,
            Instant submissionsCloseAt,
            Instant judgingEndsAt) {
        static Summary of(Hackathon hackathon, Instant at) {
            return new Summary(
                    hackathon.slug,
                    hackathon.title,
                    hackathon.summary,
                    hackathon.phase(at),
                    hackathon.registrationOpens,
                    hackathon.startsAt,
                    hackathon.submissionsCloseAt,
                    hackathon.judgingEndsAt);
        }
    }

    record ChallengeSummary(String slug, String title, String summary, String ownerService, LocalDate decideBy) {
        static ChallengeSummary of(Challenge challenge) {
            return new ChallengeSummary(
                    challenge.slug,
                    challenge.title,
                    Objects.requireNonNull(challenge.summary),
                    challenge.service().name,
                    Objects.requireNonNull(challenge.decideBy));
        }
    }

    record TeamSummary(String ref, String name, String challenge, boolean open, int placesLeft) {
        static TeamSummary of(Team team) {
            return new TeamSummary(team.ref, team.name, team.challenge.slug, team.open, team.placesLeft());
        }
    }

    record Outcome(String team, String title, String band, int reads, String adoption) {
        static Outcome of(Result.Line line) {
            return new Outcome(
                    line.team().ref, line.title(), line.result().band.text(), line.result().reads, line.became());
        }
    }

    /** {@code results} is null until they are final. */
    record Detail(
            Summary hackathon,
            List<ChallengeSummary> challenges,
            List<TeamSummary> teams,
            @Nullable List<Outcome> results) {}

    record NewTeam(
            @NotBlank(message = "Enter a name for your team")
            @Size(max = 60, message = "The name must be 60 characters or fewer")
            @Nullable
            String name,

            boolean open,
            boolean acceptsCodeOfConduct) {}

    record SignOff(
            @NotBlank(message = "Say how the results were checked")
            @Size(max = 1000, message = "The note must be 1,000 characters or fewer")
            @Nullable
            String note,

            @Nullable List<String> contributedTeams) {}

    /** {@code page} is where it is done; null where one can only wait. */
    record Step(String what, @Nullable String page) {}

    /** In sentences; none when nothing stands in the way, or one that says the results are final. */
    record ToDo(List<String> obstacles, List<Step> steps) {
        static ToDo of(List<Obstacle> obstacles) {
            return new ToDo(
                    obstacles.stream().map(Obstacle::words).toList(),
                    obstacles.stream()
                            .map(each -> new Step(each.words(), each.path()))
                            .toList());
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    /** All that are not over and the newest that are; a link of the answer leads to those before, 50 at a time. */
    @GET
    @PermitAll
    public RestResponse<List<Summary>> index(@RestQuery @Nullable String after) {
        var at = clock.now();
        var from = Cursor.parse(after);
        var page = Hackathon.finished(from);
        var open = from == null ? Hackathon.open(at) : List.<Hackathon>of();
        var answer = RestResponse.ResponseBuilder.ok(Stream.concat(open.stream(), page.rows().stream())
                .map(hackathon -> Summary.of(hackathon, at))
                .toList());
        if (page.next() != null) {
            var next = BaseUrl.of("/api/hackathons?after=" + page.next());
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Detail show(@PathParam("slug") String slug) {
        return detail(Hackathon.shown(slug));
    }

    @POST
    @Path("/{slug}/challenges/{challenge}/teams")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<TeamSummary> form(
            @PathParam("slug") String slug, @PathParam("challenge") String name, NewTeam body) {
        var challenge = Challenge.named(slug, name);
        var more = new FormErrors();
        if (!body.acceptsCodeOfConduct()) {
            more.add("acceptsCodeOfConduct", "Accept the code of conduct to form a team");
        }
        forms.requireJson(body, more);
        var at = clock.now();
        var team = Team.form(challenge, me.person(), Forms.text(body.name()), body.open(), at);
        Consents.accept(me.person(), challenge.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, TeamSummary.of(team))
                .location(URI.create(team.path()))
                .build();
    }

    /** What still has to be done before the results can be final. */
    @GET
    @Path("/{slug}/finalisation")
    @PermissionsAllowed(May.ORGANISE)
    public ToDo toDo(@PathParam("slug") String slug) {
        return ToDo.of(Finalisation.looking(Hackathon.named(slug), clock.now()).obstacles(me.person()));
    }

    @POST
    @Path("/{slug}/finalisation")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Detail> finalise(@PathParam("slug") String slug, SignOff body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var contributed = Objects.requireNonNullElse(body.contributedTeams(), List.<String>of());
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.finalise(me.person(), Forms.text(body.note()), contributed, at);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, detail(hackathon))
                .location(URI.create(hackathon.path() + "/results"))
                .build();
    }

    private Detail detail(Hackathon hackathon) {
        var challenges = Challenge.published(hackathon).stream()
                .map(ChallengeSummary::of)
                .toList();
        var teams = Team.of(hackathon).stream().map(TeamSummary::of).toList();
        var results = hackathon.finalisedAt == null
                ? null
                : Result.lines(hackathon).stream().map(Outcome::of).toList();
        return new Detail(Summary.of(hackathon, clock.now()), challenges, teams, results);
    }
}
