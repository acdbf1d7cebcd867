package openhall.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.In;
import openhall.activity.FoldingDesk;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

/** What is stored equals what is counted again from what people did. */
@QuarkusTest
class FoldTest {
    private static final Instant LATER = Classroom.BEGUN.plus(Duration.ofDays(60));

    @Inject
    FoldingDesk desk;

    @Inject
    CourseFold courses;

    @Inject
    QuizFold quizzes;

    /** The shares of both questions that somebody got at their first attempt, worked out without the program. */
    private record First(double one, double two, List<String> ticked) {
        static First of(List<String> one, List<String> two) {
            var hits = two.stream().filter(option -> !option.equals("3")).count();
            var share = Math.max(0, hits - (two.contains("3") ? 1 : 0)) / 2.0;
            return new First(one.equals(List.of("1")) ? 1 : 0, share, two);
        }
    }

    @Test
    void after_random_answers_the_figures_of_questions_equal_a_recount() {
        var room = Classroom.open();
        var random = new Random(4);
        var firsts = new ArrayList<First>();
        for (var i = 0; i < 25; i++) {
            var person = Classroom.somebody();
            var one = List.of(String.valueOf(1 + random.nextInt(2)));
            var two = someOf(random);
            firsts.add(First.of(one, two));
            room.handIn(person, one, two);
            room.handIn(person, List.of("1"), List.of("1", "3"));
        }

        desk.foldAll();

        var tallies = tallies(room);
        check(
                tallies.get(0),
                firsts.stream().mapToDouble(First::one).toArray(),
                firsts.stream().mapToDouble(First::two).toArray());
        check(
                tallies.get(1),
                firsts.stream().mapToDouble(First::two).toArray(),
                firsts.stream().mapToDouble(First::one).toArray());
        for (var option : List.of(1, 2, 3)) {
            assertThat(tallies.get(1).chose(option))
                    .isEqualTo(firsts.stream()
                            .filter(first -> first.ticked().contains(String.valueOf(option)))
                            .count());
        }
    }

    private static List<String> someOf(Random random) {
        var ticked = new ArrayList<String>();
        for (var option : List.of("1", "2", "3")) {
            if (random.nextBoolean()) {
                ticked.add(option);
            }
        }
        return ticked.isEmpty() ? List.of("3") : ticked;
    }

    private static List<QuestionTally> tallies(Classroom room) {
        return In.tx(() -> {
            var quiz = Course.bySlug(room.slug()).version().outline().quizzes().get(0);
            return quiz.questions().stream()
                    .map(question -> QuestionTally.in(List.of(question.id())).get(0))
                    .toList();
        });
    }

    /** By another formula: n times the sum of products, less the product of sums. */
    private static void check(QuestionTally tally, double[] own, double[] rest) {
        var n = own.length;
        double one = 0;
        double other = 0;
        double products = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (var i = 0; i < n; i++) {
            one += own[i];
            other += rest[i];
            products += own[i] * rest[i];
            squaresOne += own[i] * own[i];
            squaresOther += rest[i] * rest[i];
        }
        var r = (n * products - one * other)
                / Math.sqrt((n * squaresOne - one * one) * (n * squaresOther - other * other));
        assertThat(tally.people).isEqualTo(n);
        assertThat(Objects.requireNonNull(tally.facility).doubleValue()).isCloseTo(one / n, within(0.0001));
        assertThat(Objects.requireNonNull(tally.discrimination).doubleValue()).isCloseTo(r, within(0.0001));
    }

    @Test
    void after_random_histories_the_figures_of_the_course_equal_a_recount() {
        var room = Classroom.open();
        var random = new Random(15);
        var steps = IntStream.range(0, 20).map(i -> random.nextInt(7)).toArray();
        for (var each : steps) {
            room.study(each);
        }

        courses.fold(room.version().toString(), LATER);

        var tally = In.tx(() -> Objects.requireNonNull(CourseTally.of(room.version())));
        var modules = In.tx(() -> modules(room));
        assertThat(tally.started).isEqualTo(20);
        assertThat(tally.finished).isEqualTo(count(steps, 6, 6));
        assertThat(tally.stoppedAtStart).isEqualTo(count(steps, 0, 0));
        assertThat(modules.get(0).begun).isEqualTo(count(steps, 1, 6));
        assertThat(modules.get(0).finished).isEqualTo(count(steps, 3, 6));
        assertThat(modules.get(0).stopped).isEqualTo(count(steps, 1, 3));
        assertThat(modules.get(1).begun).isEqualTo(count(steps, 4, 6));
        assertThat(modules.get(1).finished).isEqualTo(count(steps, 6, 6));
        assertThat(modules.get(1).stopped).isEqualTo(count(steps, 4, 5));
    }

    private static List<ModuleTally> modules(Classroom room) {
        return Course.bySlug(room.slug()).version().outline().modules().stream()
                .map(module -> ModuleTally.in(List.of(module.id())).get(0))
                .toList();
    }

    private static long count(int[] steps, int from, int to) {
        return IntStream.of(steps).filter(each -> each >= from && each <= to).count();
    }

    @Test
    void nobody_has_stopped_within_thirty_days_and_it_takes_the_middle_number_of_days() {
        var room = Classroom.open();
        room.study(2);
        room.study(6);

        courses.fold(room.version().toString(), Classroom.BEGUN.plus(Duration.ofDays(31)));

        assertThat(In.tx(() -> modules(room).get(0).stopped)).isZero();
        assertThat(In.tx(() -> CourseTally.of(room.version()).medianDays)).isEqualByComparingTo("6");
    }

    @Test
    void each_act_asks_for_its_figures_and_folding_again_changes_nothing() {
        var room = Classroom.open();
        room.study(6);

        desk.foldAll();
        assertThat(In.tx(() -> CourseTally.of(room.version()).finished)).isEqualTo(1);
        assertThat(tallies(room).get(0).people).isEqualTo(1);

        courses.fold(room.version().toString(), LATER);
        quizzes.fold(QuizFold.key(room.version(), room.quiz()), LATER);
        assertThat(In.tx(() -> CourseTally.of(room.version()).finished)).isEqualTo(1);
        assertThat(tallies(room).get(0).facility).isEqualByComparingTo("1");
    }

    @Test
    void confidence_is_compared_on_the_same_people_only() {
        var room = Classroom.open();
        for (var i = 0; i < 5; i++) {
            say(room, room.study(6), 2, 8);
            say(room, room.study(6), 4, 6);
        }
        var onlyBefore = room.study(0);
        In.tx(() -> say(room, onlyBefore, Moment.START, 10));

        var way = counted(room);

        assertThat(way.pairs()).isEqualTo(10);
        assertThat(way.change()).isEqualByComparingTo("4");
        assertThat(way.confidence()).contains("10 people", "from 3 to 7", "a change of +4");
    }

    @Test
    void what_people_are_sure_of_is_shown_in_whole_tens() {
        var room = Classroom.open();
        for (var i = 0; i < 9; i++) {
            say(room, room.study(6), 2 + i % 2, 7);
        }
        say(room, room.study(6), 3, 7);
        assertThat(counted(room).change()).as("all said 7 in the end").isNull();

        say(room, room.study(6), 10, 0);
        assertThat(counted(room).pairs()).as("the eleventh changes nothing").isZero();
    }

    @Test
    void nine_people_are_too_few_and_twenty_may_say_the_same() {
        var room = Classroom.open();
        for (var i = 0; i < 9; i++) {
            say(room, room.study(6), 2 + i % 2, 7);
        }
        assertThat(counted(room).confidence()).startsWith("Too few people");

        for (var i = 9; i < 20; i++) {
            say(room, room.study(6), 2 + i % 2, 7);
        }
        assertThat(counted(room).confidence()).contains("20 people", "from 2.5 to 7");
    }

    private DropOff counted(Classroom room) {
        courses.fold(room.version().toString(), LATER);
        return In.tx(() -> new DropOff(CourseTally.of(room.version())));
    }

    private static void say(Classroom room, UUID person, int before, int after) {
        In.tx(() -> {
            say(room, person, Moment.START, before);
            say(room, person, Moment.END, after);
        });
    }

    private static void say(Classroom room, UUID person, Moment moment, int sure) {
        var enrolment = Enrolment.start(Person.findById(person), Course.bySlug(room.slug()), LATER);
        CourseConfidence.say(enrolment, moment, sure, LATER);
    }
}
