package openhall.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.FoldingDesk;
import openhall.activity.WorkingDays;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

/** Each test has a day long ago for itself, on which nothing else is published. */
@QuarkusTest
class WaitingTest {
    private static final int MANY = 16;

    @Inject
    FoldingDesk desk;

    @Test
    void an_idea_is_counted_while_it_can_be_read_and_has_no_answer() {
        var day = Instant.parse("1997-02-01T10:00:00Z");
        var ref = IdeaCast.publishedAt("On the clock again", day);
        assertThat(waitingSince(day)).isEqualTo(1);

        act(ref, idea -> idea.check(Visibility.HIDDEN, ReasonCode.OFFENSIVE, "We look again", nia(), IdeaCast.AT));
        assertThat(waitingSince(day)).as("hidden").isZero();
        act(ref, idea -> idea.publish(nia(), IdeaCast.AT));
        assertThat(waitingSince(day)).as("shown again").isEqualTo(1);

        act(ref, idea -> decide(idea, Decision.UNDER_REVIEW));
        assertThat(waitingSince(day)).as("looked at").isEqualTo(1);
        act(ref, idea -> decide(idea, Decision.NOT_ACCEPTED));
        assertThat(waitingSince(day)).as("answered").isZero();
    }

    @Test
    void many_published_at_once_while_rows_are_folded_are_counted_exactly() {
        var day = Instant.parse("1997-03-01T10:00:00Z");
        var refs = IntStream.range(0, MANY)
                .mapToObj(number -> IdeaCast.awaitingCheck("At once " + number))
                .toList();

        AtOnce.each(2 * MANY, number -> {
            if (number % 2 == 0) {
                act(refs.get(number / 2), idea -> idea.publish(nia(), day));
            } else {
                In.tx(WaitingChange::fold);
            }
            return number;
        });
        assertThat(waitingSince(day)).isEqualTo(MANY);

        In.tx(WaitingChange::fold);
        assertThat(rows(day)).extracting(row -> row.change).containsExactly(MANY);
    }

    @Test
    void what_has_waited_longer_than_a_reply_may_take_is_counted_by_its_day() {
        var day = Instant.parse("1997-04-02T10:00:00Z");
        var before = In.tx(() -> Waiting.at(IdeaCast.AT));
        IdeaCast.publishedAt("Long ago", day);
        IdeaCast.publishedAt("Just now", IdeaCast.AT);

        var after = In.tx(() -> Waiting.at(IdeaCast.AT));

        assertThat(after.count()).isEqualTo(before.count() + 2);
        assertThat(after.late()).isEqualTo(before.late() + 1);
        assertThat(after.longest())
                .isGreaterThanOrEqualTo(WorkingDays.between(WorkingDays.day(day), WorkingDays.day(IdeaCast.AT)));
    }

    @Test
    void the_clock_is_one_statement_and_the_fold_leaves_no_day_on_which_nothing_waits() {
        var day = Instant.parse("1997-05-01T10:00:00Z");
        var ref = IdeaCast.publishedAt("Soon answered", day);
        act(ref, idea -> decide(idea, Decision.NOT_ACCEPTED));
        desk.foldAll();

        assertThat(rows(day)).isEmpty();
        assertThat(Statements.counting(() -> In.tx(() -> Waiting.at(IdeaCast.AT))))
                .isEqualTo(1);
    }

    private static void decide(Idea idea, Decision to) {
        idea.decide(to, IdeaCast.parking(), "We looked at it", Cast.PRIYA.person(), IdeaCast.AT);
    }

    private static Person nia() {
        return Cast.NIA.person();
    }

    private static void act(String ref, Consumer<Idea> verb) {
        In.tx(() -> verb.accept(Idea.held(ref)));
    }

    private static int waitingSince(Instant day) {
        return rows(day).stream().mapToInt(row -> row.change).sum();
    }

    private static List<WaitingChange> rows(Instant moment) {
        LocalDate day = WorkingDays.day(moment);
        return In.tx(() -> WaitingChange.<WaitingChange>list("since", day));
    }
}
