package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.LearnerEvent.Kind;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.quiz.QuizDesk;
import openhall.learning.versions.Movers;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is stored is what the events say, whatever people do in whichever order, and whatever their authors change. */
@QuarkusTest
@Timeout(300)
class RecountTest {
    private static final int COURSES = 20;
    private static final int PEOPLE = 50;
    private static final int ROUNDS = 3;

    @Inject
    RecountLearning command;

    @TempDir
    Path root;

    @Test
    void a_thousand_histories_counted_again_are_what_is_stored() {
        for (var course = 0; course < COURSES; course++) {
            new Cohort(root, new Random(course)).live();
        }
        assertThat(events(Kind.MOVED)).isGreaterThan(100);
        assertThat(events(Kind.COMPLETED)).isGreaterThan(50);
        assertThat(In.tx(() -> Enrolment.count("from Enrolment e where e.round > 1 and e.course.slug like 'small-%'")))
                .isPositive();
    }

    @Test
    void the_command_finds_a_difference_that_somebody_made_past_the_service() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.LENA, slug);
        TinyCourse.finish(Cast.LENA, slug, "first");
        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.LENA, slug).id);
        assertThat(run()).doesNotContain(enrolment.toString());

        change("update enrolment set steps_done = 4 where id = ?1", enrolment);
        change("update step_done set done_at = done_at + interval '1 hour' where enrolment_id = ?1", enrolment);
        var out = run();

        assertThat(out)
                .contains("Enrolment " + enrolment + ": the number of steps done is stored as 4, and the events say 3")
                .contains("Enrolment " + enrolment + ": when which step was done");
        change("update enrolment set steps_done = 3 where id = ?1", enrolment);
        change("update step_done set done_at = done_at - interval '1 hour' where enrolment_id = ?1", enrolment);
        assertThat(run()).doesNotContain(enrolment.toString()).contains("counted again");
    }

    @Test
    void words_that_the_command_does_not_know_are_refused() {
        var out = new ByteArrayOutputStream();

        assertThat(command.run(List.of("all"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(RecountLearning.MISUSED);
    }

    private String run() {
        var out = new ByteArrayOutputStream();
        var status = command.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(status)
                .isEqualTo(text.contains(" 0 differences") ? RecountLearning.SAME : RecountLearning.DIFFERENT);
        return text;
    }

    private static void change(String sql, UUID id) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, id)
                    .executeUpdate();
        });
    }

    private static long events(Kind kind) {
        return In.tx(() -> LearnerEvent.count("kind = ?1 and enrolment.course.slug like 'small-%'", kind));
    }

    /** Some people on a course that changes while they learn. */
    private static final class Cohort {
        private final Random random;
        private final String slug = TinyCourse.slug();
        private final Path folder;
        private final List<UUID> people = new ArrayList<>();
        private final List<Place> opened = new ArrayList<>();
        private Instant now = TinyCourse.AT;

        private Cohort(Path root, Random random) {
            this.random = random;
            folder = TinyCourse.write(root, slug);
            TinyCourse.change(
                    folder.resolve("course.yaml"), "modules:", "change:\n  note: Mended\n  safe: yes\nmodules:");
            TinyCourse.load(folder);
        }

        private void live() {
            In.tx(() -> {
                for (var i = 0; i < PEOPLE; i++) {
                    people.add(Person.residentAt(Newcomer.address(), "Class Person", now).id);
                }
            });
            for (var round = 0; round < ROUNDS; round++) {
                people.forEach(this::act);
                recount("in round " + round);
                publish();
                recount("after the change of round " + round);
            }
        }

        private void act(UUID person) {
            In.tx(() -> {
                Enrolment.start(Person.findById(person), TinyCourse.course(slug), tick());
                var acts = 2 + random.nextInt(5);
                for (var i = 0; i < acts; i++) {
                    act(place(person));
                }
                if (random.nextInt(4) == 0) {
                    Enrolment.again(Person.findById(person), TinyCourse.course(slug), tick());
                }
                if (random.nextInt(8) == 0) {
                    moveOn(person);
                }
            });
        }

        /** Mostly the next open step, sometimes any; and sometimes a page that was opened long ago. */
        private Place place(UUID person) {
            var journey = Journey.of(slug, person);
            var next = journey.next();
            var any = random.nextInt(4) == 0 || next == null;
            for (var line : journey.modules()) {
                for (var step : line.steps()) {
                    if (any ? random.nextInt(5) == 0 : step.equals(next)) {
                        return new Place(journey, line.module(), step.step());
                    }
                }
            }
            var first = journey.modules().get(0);
            return new Place(journey, first.module(), first.steps().get(0).step());
        }

        private void act(Place place) {
            step(place);
            if (random.nextInt(4) == 0) {
                step(place);
            }
            if (random.nextInt(10) == 0) {
                opened.add(place);
            }
            if (random.nextInt(10) == 0 && !opened.isEmpty()) {
                step(opened.get(random.nextInt(opened.size())));
            }
        }

        private void step(Place place) {
            if (!place.step().isQuiz()) {
                Enrolment.locked(place.journey().learner().id).tick(place.module(), Tick.seen(place.step()), tick());
                return;
            }
            var answers = answers(QuizDesk.open(place));
            if (random.nextInt(4) == 0) {
                QuizDesk.keep(place, answers, tick());
            } else {
                QuizDesk.handIn(place, answers, tick());
            }
        }

        private Answers answers(Draw draw) {
            var given = new TreeMap<Integer, List<String>>();
            for (var question : draw.questions()) {
                var right = random.nextInt(6) > 0;
                given.put(
                        question.position(),
                        right ? question.ask().rightAnswer() : question.ask().wrongAnswer());
            }
            return new Answers(given);
        }

        private void moveOn(UUID person) {
            var newer = Journey.of(slug, person).newer();
            if (newer != null && newer.difference().fits()) {
                Movers.get().one(Enrolment.locked(Journey.of(slug, person).learner().id), tick());
            }
        }

        /** A safe change of a text, a change of a text that nobody calls safe, or another step. */
        private void publish() {
            var kind = random.nextInt(3);
            var yaml = folder.resolve("course.yaml");
            TinyCourse.change(folder.resolve("first.md"), "Some words", "Some words and");
            if (kind > 0) {
                TinyCourse.change(yaml, "safe: yes", "safe: no");
            }
            if (kind == 2) {
                TinyCourse.change(folder.resolve("second.md"), "# Task:", "# Reading: More\n\nMore words.\n\n# Task:");
            }
            TinyCourse.load(folder);
            if (kind > 0) {
                TinyCourse.change(yaml, "safe: no", "safe: yes");
            }
        }

        private void recount(String when) {
            assertThat(In.tx(() -> Recount.differences(Enrolment.<Enrolment>list("course.slug", slug))))
                    .as(slug + " " + when)
                    .isEmpty();
        }

        private Instant tick() {
            now = now.plusSeconds(1 + random.nextInt(1000));
            return now;
        }
    }
}
