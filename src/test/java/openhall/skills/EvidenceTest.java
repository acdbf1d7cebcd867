package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    /** What a person has shown, in order, and where that leaves them. */
    private static final String RULE_OF_STANDING = """
            SELF_CHECK 3                 -> 3 SELF_CHECK
            SELF_CHECK 0                 -> 0 SELF_CHECK
            SELF_CHECK 3, SELF_CHECK 1   -> 1 SELF_CHECK
            SELF_CHECK 3, TOOK_PART 1    -> 3 SELF_CHECK
            TOOK_PART 1, SELF_CHECK 4    -> 4 SELF_CHECK
            SELF_CHECK 0, TOOK_PART 1    -> 1 TOOK_PART
            SELF_CHECK 1, TOOK_PART 1    -> 1 TOOK_PART
            SELF_CHECK 3, COMPLETION 1   -> 3 SELF_CHECK
            SELF_CHECK 3, QUIZ 3         -> 3 QUIZ
            SELF_CHECK 3, CHAMPION 2     -> 3 SELF_CHECK
            SELF_CHECK 4, CONFIRMED 2    -> 2 CONFIRMED
            CONFIRMED 2, SELF_CHECK 4    -> 2 CONFIRMED
            SELF_CHECK 4, TOOK_PART 1, SELF_CHECK 2 -> 2 SELF_CHECK
            QUIZ 3, CONFIRMED 2          -> 3 QUIZ
            TOOK_PART 2, QUIZ 2          -> 2 QUIZ
            COMPLETION 2, QUIZ 2         -> 2 COMPLETION
            CONTRIBUTED 2, COMPLETION 2  -> 2 CONTRIBUTED
            CONTRIBUTED 2, DELIVERED 2   -> 2 DELIVERED
            CONFIRMED 2, DELIVERED 2     -> 2 CONFIRMED
            CHAMPION 2, DELIVERED 2      -> 2 CHAMPION
            CHAMPION 2, CONFIRMED 2      -> 2 CONFIRMED
            APPLIED 2, CONFIRMED 2       -> 2 APPLIED
            APPLIED 1, COMPLETION 2      -> 2 COMPLETION
            COMPLETION 2, CONFIRMED 1    -> 2 COMPLETION
            """;

    @Inject
    EntityManager database;

    @Test
    void the_rule_of_standing_holds_line_by_line() {
        for (String line : RULE_OF_STANDING.lines().toList()) {
            var sides = line.split(" *-> *", -1);
            assertThat(standingAfter(List.of(sides[0].split(", ", -1))))
                    .as(line)
                    .isEqualTo(sides[1]);
        }
    }

    @Test
    void twenty_threads_with_the_same_evidence_leave_one_row_and_the_right_standing() throws Exception {
        var personId = somebody();
        var source = new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course");

        var fresh = together(IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Boolean>) () -> In.tx(() ->
                        Evidence.of(person(personId), skill(), Level.WORKING, Evidence.Kind.COMPLETION, source, AT)))
                .toList());

        assertThat(fresh).containsOnlyOnce(true).hasSize(20);
        assertThat(rowsFrom(source)).isEqualTo(1);
        assertThat(standing(personId)).isEqualTo("2 COMPLETION");
    }

    @Test
    void twenty_threads_with_different_evidence_leave_the_highest_level() throws Exception {
        var personId = somebody();

        var fresh = together(IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Boolean>) () -> In.tx(() ->
                        Evidence.of(person(personId), skill(), Level.of(1 + i % 4), Evidence.Kind.QUIZ, source(i), AT)))
                .toList());

        assertThat(fresh).containsOnly(true);
        assertThat(standing(personId)).isEqualTo("4 QUIZ");
    }

    private static List<Boolean> together(List<Callable<Boolean>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var answers = new ArrayList<Boolean>();
            for (var done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_past_day_is_counted_by_the_same_rule() {
        for (String line : RULE_OF_STANDING.lines().toList()) {
            var sides = line.split(" *-> *", -1);
            var personId = shown(List.of(sides[0].split(", ", -1)));
            assertThat(stood(personId, AT.plusSeconds(60)))
                    .as(line)
                    .isEqualTo(Integer.parseInt(sides[1].substring(0, 1)));
        }
    }

    private int stood(UUID personId, Instant before) {
        return In.tx(() -> (Integer)
                database.createNativeQuery("select s.level from (" + Evidence.STOOD + ") s where s.person_id = :person")
                        .setParameter("skill", skill().id)
                        .setParameter("before", before)
                        .setParameter("person", personId)
                        .getSingleResult());
    }

    private static UUID shown(List<String> shown) {
        var personId = somebody();
        for (int i = 0; i < shown.size(); i++) {
            var words = shown.get(i).split(" ", -1);
            show(personId, Evidence.Kind.valueOf(words[0]), Integer.parseInt(words[1]), AT.plusSeconds(i));
        }
        return personId;
    }

    private String standingAfter(List<String> shown) {
        return standing(shown(shown));
    }

    private static void show(UUID personId, Evidence.Kind kind, int level, Instant at) {
        In.tx(() -> {
            if (kind == Evidence.Kind.SELF_CHECK) {
                SelfCheck.record(person(personId), skill(), new SelfCheck.Answer(level, 5), at);
            } else {
                Evidence.of(person(personId), skill(), Level.of(level), kind, source(0), at);
            }
            return kind;
        });
    }

    private static Subject source(int number) {
        return new Subject("course", number + "-" + UUID.randomUUID(), "A course", "/courses/a-course");
    }

    private static String standing(UUID personId) {
        return In.tx(() -> {
            var standing = Objects.requireNonNull(Standing.of(person(personId), skill()));
            return standing.level + " " + standing.evidence.kind;
        });
    }

    /** A new person each time, so that no other test has shown anything about them. */
    private static UUID somebody() {
        return In.tx(() -> Person.residentAt(email(UUID.randomUUID()), "Evidence test", AT).id);
    }

    private static String email(UUID id) {
        return "evidence-" + id + "@example.org";
    }

    private static Person person(UUID id) {
        return Objects.requireNonNull(Panache.getEntityManager().find(Person.class, id));
    }

    private static Skill skill() {
        return Objects.requireNonNull(Skill.byKey("OPEN"));
    }

    private long rowsFrom(Subject source) {
        return In.tx(() -> database.createQuery("select count(e) from Evidence e where e.sourceRef = :ref", Long.class)
                .setParameter("ref", source.ref())
                .getSingleResult());
    }
}
