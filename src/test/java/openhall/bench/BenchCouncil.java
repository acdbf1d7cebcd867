package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.FoldingDesk;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.strategy.Readings;

/** Gives the pages something to show: a learner half-way, staff with a skill, a full list of ideas, figures to read. */
final class BenchCouncil {
    /** Four of five modules; their quizzes stay open, so eight of seventeen steps are done. */
    private static final List<String> MODULES =
            List.of("spot-it", "report-it", "passwords-and-second-step", "devices-travel-and-print");

    private static final int IDEAS = 40;

    private BenchCouncil() {}

    static void settle(FoldingDesk desk, Instant at) {
        learn();
        gainSkills(at);
        for (var number = 1; number <= IDEAS; number++) {
            publish(number, at.minus(Duration.ofHours(number)));
        }
        In.tx(() -> {
            Readings.foldAll();
        });
        desk.foldAll();
    }

    private static void learn() {
        post("/courses/cyber-security/enrolment");
        for (var module : MODULES) {
            post("/courses/cyber-security/" + module + "/1/done");
            post("/courses/cyber-security/" + module + "/2/done", "note", "I did this with my team on Monday");
        }
    }

    private static void post(String path, String... namesAndValues) {
        assertThat(Cast.SAM.post(path, namesAndValues).statusCode()).as(path).isEqualTo(303);
    }

    /** Every second member of staff, by name. */
    private static void gainSkills(Instant at) {
        var leader = Cast.LENA.id();
        var morning = new Subject("session", "bench", "A morning about safe work", "/skills");
        In.tx(() -> {
            var skill = Objects.requireNonNull(Skill.byKey("SAFE"));
            var staff = Person.line(leader);
            for (var i = 0; i < staff.size(); i += 2) {
                Evidence.of(staff.get(i), skill, Level.WORKING, Evidence.Kind.TOOK_PART, morning, at);
            }
        });
    }

    private static void publish(int number, Instant at) {
        In.tx(() -> {
            var ada = Proposal.Sender.signedIn(Cast.ADA.person(), true);
            Idea.propose(words(number), ada, UUID.randomUUID(), at).publish(Cast.NIA.person(), at);
        });
    }

    private static Proposal words(int number) {
        return new Proposal(
                "Bench " + number + " beside the river path",
                "There is nowhere to sit between the two bridges, and it is a long way for people who walk slowly.",
                "Put a bench with arms and a back half-way, where there is shade in the afternoon.",
                "River ward");
    }
}
