package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Proven ideas and the others have the same rules; these are called proven, for no other test sends such ones. */
@QuarkusTest
class IdeaTurnTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    /** Nothing waits for the next test, and what went on then does not count there. */
    @AfterEach
    void nobodyWaits() {
        In.tx(() -> IdeaTurn.letIn(true, 1000, AT.plus(Duration.ofHours(20))));
        In.tx(() -> IdeaTurn.deleteOver(AT.plus(Duration.ofDays(20))));
    }

    @Test
    void so_many_go_on_in_an_hour_and_the_others_wait_for_the_next() {
        var refs = Stream.generate(() -> sent("one network", unique())).limit(5).toList();

        refs.forEach(ref -> confirm(ref, 2, AT));
        assertThat(waits(refs)).containsExactly(false, false, true, true, true);

        letIn(2, AT.plusSeconds(3599));
        assertThat(waits(refs)).filteredOn(waits -> waits).hasSize(3);
        letIn(2, AT.plus(HOUR));
        assertThat(waits(refs)).filteredOn(waits -> waits).hasSize(1);
        letIn(2, AT.plus(HOUR.multipliedBy(2)));
        assertThat(waits(refs)).containsOnly(false);
    }

    @Test
    void the_clock_of_three_days_runs_from_when_it_was_confirmed() {
        var ref = waiting("one network", unique());

        letIn(1, AT.plus(HOUR));

        assertThat(IdeaCast.idea(ref).checkSince).isEqualTo(AT);
        assertThat(IdeaCast.idea(ref).turnBy).isNull();
    }

    @Test
    void one_of_each_network_and_origin_goes_before_the_second_of_any() {
        confirm(sent("first", unique()), 1, AT);
        var flood = Stream.generate(() -> sent("many", unique())).limit(4).toList();
        flood.forEach(ref -> confirm(ref, 1, AT.plusSeconds(1)));
        var sameOrigin =
                Stream.generate(() -> sent(unique(), "one origin")).limit(4).toList();
        sameOrigin.forEach(ref -> confirm(ref, 1, AT.plusSeconds(2)));
        var person = sent("a person", unique());
        confirm(person, 1, AT.plusSeconds(3));

        letIn(4, AT.plus(HOUR));
        letIn(4, AT.plus(HOUR.multipliedBy(3)));

        assertThat(waits(List.of(person))).containsExactly(false);
    }

    @Test
    void the_author_reads_and_is_told_by_when_at_the_latest() {
        var ref = waiting("one network", unique());
        var idea = IdeaCast.idea(ref);

        var page = Cast.NOBODY.get("/ideas/sent/" + idea.sending).asString();
        var letter = IdeaCast.letterTo(In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).email));

        assertThat(idea.turnBy).isEqualTo(AT.plus(HOUR.multipliedBy(3)));
        assertThat(page).contains("We have your idea</h1>", "23 November 2026 at 1pm at the latest");
        assertThat(letter).contains("23 November 2026 at 1pm at the latest");
    }

    @Test
    void the_latest_time_counts_every_second_place_for_whoever_has_waited_longest() {
        assertThat(IdeaTurn.latest(1, 20, AT)).isEqualTo(AT.plus(HOUR.multipliedBy(2)));
        assertThat(IdeaTurn.latest(10, 20, AT)).isEqualTo(AT.plus(HOUR.multipliedBy(2)));
        assertThat(IdeaTurn.latest(11, 20, AT)).isEqualTo(AT.plus(HOUR.multipliedBy(3)));
    }

    @Test
    void an_idea_that_its_author_took_back_has_no_turn() {
        var ref = waiting("one network", unique());
        In.tx(() -> {
            var idea = Idea.held(ref);
            idea.withdraw(Objects.requireNonNull(idea.author), AT);
        });

        letIn(5, AT.plus(HOUR));

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.WITHDRAWN);
    }

    @Test
    void the_codes_of_an_idea_that_was_taken_out_while_it_waited_are_deleted_too() {
        var ref = waiting("one network", unique());
        var other = waiting("one network", unique());
        In.tx(() -> Idea.held(ref)
                .check(Visibility.NOT_PUBLISHED, ReasonCode.NO_CLEAR_ACTION, "No", Cast.NIA.person(), AT));

        In.tx(() -> IdeaTurn.deleteOver(AT.plus(Duration.ofDays(3))));

        assertThat(In.tx(() -> IdeaTurn.count("idea.ref", ref))).isZero();
        assertThat(In.tx(() -> IdeaTurn.count("idea.ref", other))).isEqualTo(1);
    }

    @Test
    void ten_that_are_confirmed_at_once_get_the_two_places() {
        var refs = Stream.generate(() -> sent(unique(), unique())).limit(10).toList();

        AtOnce.each(10, i -> confirm(refs.get(i), 2, AT));

        assertThat(waits(refs)).filteredOn(waits -> !waits).hasSize(2);
        assertThat(waits(refs)).filteredOn(waits -> waits).hasSize(8);
    }

    /** Another one takes the only place of the hour. */
    private static String waiting(String network, String origin) {
        confirm(sent(unique(), unique()), 1, AT);
        var ref = sent(network, origin);
        confirm(ref, 1, AT);
        return ref;
    }

    private static String sent(String network, String origin) {
        var ref = IdeaCast.unconfirmed("Turn " + unique());
        In.tx(() -> IdeaTurn.note(Idea.held(ref), new Pass.From(true, network, origin)));
        return ref;
    }

    private static boolean confirm(String ref, int most, Instant at) {
        return In.tx(() -> {
            var idea = Idea.held(ref);
            IdeaTurn turn = IdeaTurn.find("idea", idea).singleResult();
            idea.confirm(turn.begin(most, at), at);
            return idea.visibility == Visibility.AWAITING_CHECK;
        });
    }

    private static void letIn(int most, Instant at) {
        In.tx(() -> IdeaTurn.letIn(true, most, at));
    }

    private static List<Boolean> waits(List<String> refs) {
        return refs.stream().map(ref -> IdeaCast.idea(ref).turnBy != null).toList();
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
