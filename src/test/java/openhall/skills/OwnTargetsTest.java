package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnTargetsTest {
    private static final String KEY = "ZZOWN";
    private static final String JOB = "zz target tester";

    private final List<Newcomer> people = new ArrayList<>();

    @AfterEach
    void leave() {
        people.forEach(Newcomer::leave);
    }

    @Test
    void the_target_of_a_job_counts_where_it_is_higher() {
        var analyst = called("Senior Data-Analyst, housing", Audience.STAFF);

        assertThat(target(analyst, "DATA")).isEqualTo(Level.PRACTITIONER.number());
        assertThat(target(analyst, "OPEN")).isEqualTo(Level.WORKING.number());
        assertThat(target(analyst, "CONF")).as("the job says nothing of it").isEqualTo(Level.WORKING.number());
    }

    @Test
    void the_words_of_a_job_are_whole_words() {
        var other = called("Metadata analyst", Audience.STAFF);

        assertThat(target(other, "DATA")).isEqualTo(Level.AWARENESS.number());
    }

    @Test
    void a_job_never_asks_for_less_than_the_kind_of_post() {
        var manager = called("Business analyst", Audience.MANAGER);

        assertThat(target(manager, "DATA")).isEqualTo(Level.PRACTITIONER.number());
    }

    @Test
    void more_is_asked_of_champions() {
        assertThat(target(Cast.BEA.id(), "CONF")).isEqualTo(Level.PRACTITIONER.number());
        assertThat(target(Cast.BEA.id(), "INCL")).isEqualTo(Level.PRACTITIONER.number());
    }

    @Test
    @TestTransaction
    void a_past_day_is_measured_by_the_targets_of_that_day() {
        var tester = called("A " + JOB, Audience.STAFF);
        var now = Instant.now();
        var before = now.plus(Duration.ofHours(1));
        var during = now.plus(Duration.ofHours(3));
        var after = now.plus(Duration.ofHours(5));
        FrameworkFiles.publish(file(List.of()), "one", now);
        show(tester, now);

        FrameworkFiles.publish(
                file(List.of(new FrameworkFile.GroupText(JOB, Map.of(KEY, Level.EXPERT)))),
                "two",
                now.plus(Duration.ofHours(2)));
        FrameworkFiles.publish(file(List.of()), "three", now.plus(Duration.ofHours(4)));

        assertThat(below(before)).isZero();
        assertThat(below(during)).isEqualTo(1);
        assertThat(below(after)).isZero();
    }

    @Test
    @TestTransaction
    void the_same_file_again_changes_no_target() {
        var group = new FrameworkFile.GroupText(null, Map.of(KEY, Level.EXPERT));
        FrameworkFiles.publish(file(List.of(group)), "one", Instant.now());
        var first = champions();

        FrameworkFiles.publish(file(List.of(group)), "one again", Instant.now());

        assertThat(champions()).isEqualTo(first).hasSize(1);
    }

    private static List<UUID> champions() {
        return SkillTarget.current().stream()
                .filter(target -> target.kind == SkillTarget.Kind.CHAMPIONS && target.skill.key.equals(KEY))
                .map(target -> target.id)
                .toList();
    }

    private static long below(Instant moment) {
        return Seat.of(Objects.requireNonNull(Skill.byKey(KEY)), moment).stream()
                .mapToLong(Seat::below)
                .sum();
    }

    private static void show(UUID person, Instant at) {
        Evidence.of(
                Person.findById(person),
                Objects.requireNonNull(Skill.byKey(KEY)),
                Level.WORKING,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                at);
    }

    private static FrameworkFile file(List<FrameworkFile.GroupText> groups) {
        var skill = new FrameworkFile.SkillText(
                KEY,
                "A skill of its own",
                "Summary",
                Map.of(Level.WORKING, "You do it"),
                Map.of(Audience.STAFF, Level.AWARENESS),
                List.of());
        return new FrameworkFile("own-targets", "Test", "1", "Summary", "CC BY 4.0", null, List.of(skill), groups);
    }

    private UUID called(String title, Audience audience) {
        var somebody = Newcomer.staff("Tess Target", audience, null);
        people.add(somebody);
        In.tx(() -> {
            Person person = Person.findById(somebody.id());
            person.move(new Post(title, audience, person.unit, null), Instant.now());
        });
        return somebody.id();
    }

    private static int target(UUID person, String key) {
        return In.tx(() -> OwnTargets.of(List.of(person)).of(person, Objects.requireNonNull(Skill.byKey(key))));
    }
}
