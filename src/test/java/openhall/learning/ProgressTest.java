package openhall.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.LearnerEvent.Kind;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stored progress is what the events say, whatever the order in which people do things. */
@QuarkusTest
@Timeout(300)
class ProgressTest {
    private static final List<String> MODULES = List.of("first", "second");

    @Test
    void progress_counted_again_from_the_events_is_the_stored_progress() {
        for (var seed = 1L; seed <= 6; seed++) {
            var random = new Random(seed);
            var slug = TinyCourse.fresh();
            In.tx(() -> Enrolment.start(Cast.LENA.person(), TinyCourse.course(slug), TinyCourse.AT));
            var acts = 5 + random.nextInt(40);
            for (var i = 0; i < acts; i++) {
                act(random, slug, i);
            }
            compare(slug, "seed " + seed);
        }
    }

    private static void act(Random random, String slug, int second) {
        var at = TinyCourse.AT.plusSeconds(second);
        var place = TinyCourse.place(Cast.LENA, slug, MODULES.get(random.nextInt(2)), 1 + random.nextInt(3));
        if (place.step().isQuiz()) {
            var answers = answers(random, place.step());
            var save = random.nextInt(3) == 0;
            In.tx(() -> {
                if (save) {
                    QuizDesk.keep(place, answers, at);
                } else {
                    QuizDesk.handIn(place, answers, at);
                }
            });
        } else {
            In.tx(() ->
                    Enrolment.locked(place.journey().learner().id).tick(place.module(), Tick.read(place.step()), at));
        }
    }

    private static Answers answers(Random random, StepOutline quiz) {
        var given = new TreeMap<Integer, List<String>>();
        for (var question : quiz.questions()) {
            var right = random.nextInt(3) > 0;
            given.put(
                    question.position(),
                    right ? question.ask().rightAnswer() : question.ask().wrongAnswer());
        }
        return new Answers(given);
    }

    private static void compare(String slug, String name) {
        In.tx(() -> {
            var enrolment = TinyCourse.enrolment(Cast.LENA, slug);
            var events = LearnerEvent.of(enrolment.id);
            var steps = stepsByModule(events);

            for (var progress : ModuleProgress.of(enrolment.id)) {
                var done = steps.getOrDefault(progress.module.id, Set.of()).size();
                assertThat(progress.stepsDone).as(name).isEqualTo(done);
                assertThat(progress.completedAt != null).as(name).isEqualTo(done == progress.stepsTotal);
                assertThat(progress.why.isEmpty()).as(name).isEqualTo(done == 0);
            }
            assertThat(enrolment.stepsDone)
                    .as(name)
                    .isEqualTo(steps.values().stream().mapToInt(Set::size).sum());
            assertThat(enrolment.stepsDone).as(name).isEqualTo((int) number(events, Kind.STEP_DONE));
            assertThat(enrolment.modulesDone).as(name).isEqualTo((int) number(events, Kind.MODULE_DONE));
            assertThat(enrolment.isCompleted()).as(name).isEqualTo(number(events, Kind.COMPLETED) == 1);
            assertThat(enrolment.isCompleted()).as(name).isEqualTo(enrolment.stepsDone == enrolment.stepsTotal);
            assertThat(StepDone.stepsOf(enrolment.id)).as(name).hasSize(enrolment.stepsDone);
        });
    }

    private static Map<UUID, Set<UUID>> stepsByModule(List<LearnerEvent> events) {
        return events.stream()
                .filter(event -> event.kind == Kind.STEP_DONE)
                .map(event -> Objects.requireNonNull(event.step))
                .collect(groupingBy(step -> step.module.id, mapping(step -> step.id, toSet())));
    }

    private static long number(List<LearnerEvent> events, Kind kind) {
        return events.stream().filter(event -> event.kind == kind).count();
    }
}
