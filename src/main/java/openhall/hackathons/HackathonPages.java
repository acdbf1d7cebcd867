package openhall.hackathons;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import openhall.hackathons.results.Result;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is on, what it is about, and what came of it. Public. */
@Path("/hackathons")
class HackathonPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance index(List<Listed> open, KeyPage<Finished> finished, List<Option> signposts);

        static native TemplateInstance show(View view);
    }

    record Listed(Hackathon hackathon, Phase phase) {}

    record Finished(Hackathon hackathon, int entries, int adopted) {}

    record Step(String title, Instant at, boolean done) {}

    record View(
            Hackathon hackathon,
            Phase phase,
            List<Step> steps,
            List<Challenge> challenges,
            List<Team> teams,
            List<Result.Line> lines,
            @Nullable Team mine,
            List<Option> signposts,
            boolean signedIn) {
        public boolean isFinalised() {
            return phase.isFinal();
        }

        /** Whether the next thing to do is to register. */
        public boolean isRegistrable() {
            return phase.takesTeams() && mine == null;
        }

        public String registrationPath() {
            return hackathon.path() + "/registration";
        }

        public String registrationText() {
            return signedIn ? "Register, or see your place" : "Register for this hackathon";
        }
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @Inject
    @All
    List<Signposts> signposts;

    @GET
    @PermitAll
    public TemplateInstance index(@RestQuery @Nullable String after) {
        var at = clock.now();
        var open = Hackathon.open(at).stream()
                .map(hackathon -> new Listed(hackathon, hackathon.phase(at)))
                .toList();
        var outcomes = Adoption.outcomes();
        var page = Hackathon.finished(Cursor.parse(after));
        var finished = page.rows().stream()
                .map(hackathon -> finished(hackathon, outcomes.getOrDefault(hackathon.id, Adoption.Outcomes.NONE)))
                .toList();
        var ways = inOrder().flatMap(each -> each.fromAll(me).stream()).toList();
        return Templates.index(open, new KeyPage<>(finished, page.next()), ways);
    }

    private static Finished finished(Hackathon hackathon, Adoption.Outcomes outcomes) {
        return new Finished(hackathon, (int) outcomes.entries(), (int) outcomes.adopted());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        var at = clock.now();
        var phase = hackathon.phase(at);
        return Templates.show(new View(
                hackathon,
                phase,
                steps(hackathon, at),
                Challenge.published(hackathon),
                Team.of(hackathon),
                Result.lines(hackathon),
                mine(hackathon),
                signposts(hackathon, phase),
                me.signedIn()));
    }

    private List<Option> signposts(Hackathon hackathon, Phase phase) {
        return inOrder().flatMap(each -> each.on(hackathon, phase, me).stream()).toList();
    }

    private Stream<Signposts> inOrder() {
        return signposts.stream().sorted(Comparator.comparingInt(Signposts::order));
    }

    private @Nullable Team mine(Hackathon hackathon) {
        var membership = TeamMember.at(hackathon, me.id());
        return membership == null ? null : membership.team;
    }

    private static List<Step> steps(Hackathon hackathon, Instant at) {
        return List.of(
                step("Registration opens", hackathon.registrationOpens, at),
                step("Work starts", hackathon.startsAt, at),
                step("Entries close", hackathon.submissionsCloseAt, at),
                step("Judging ends", hackathon.judgingEndsAt, at));
    }

    private static Step step(String title, Instant when, Instant at) {
        return new Step(title, when, !at.isBefore(when));
    }
}
