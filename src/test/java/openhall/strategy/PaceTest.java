package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final PaceSource.Stage STAGE =
            new PaceSource.Stage("ideas.decided", "ideas", "from publication to the council's decision");

    private static Pace pace(long pieces, double half, double mostly) {
        return waiting(pieces, half, mostly, Pace.Waiting.NONE);
    }

    private static Pace waiting(long pieces, double half, double mostly, Pace.Waiting waiting) {
        return new Pace(STAGE, new Pace.Finished(pieces, half, mostly), waiting);
    }

    @Test
    void with_five_pieces_it_says_what_is_typical() {
        assertThat(pace(5, 34.2, 59.4).sentence())
                .isEqualTo("It typically takes 34 days from publication to the council's decision, and 80% take 60 days"
                        + " or less. This comes from 5 ideas.");
    }

    @Test
    void with_four_it_says_that_this_is_not_enough() {
        var pace = pace(4, 34, 60);

        assertThat(pace.sentence()).contains("not enough ideas have finished yet", "there are 4.");
        assertThat(pace.typicalText()).isEqualTo("Not enough yet");
    }

    @Test
    void less_than_a_day_is_not_no_time() {
        assertThat(pace(9, 0.2, 0.2).typicalText()).isEqualTo("less than a day");
    }

    @Test
    void what_most_took_is_never_less_than_what_is_typical() {
        var pace = pace(9, 3.6, 3.6);

        assertThat(pace.mostlyDays()).isGreaterThanOrEqualTo(pace.typicalDays());
    }

    @Test
    void what_took_no_day_is_not_less_than_a_day_or_less() {
        assertThat(pace(9, 0, 0).sentence())
                .contains("80% take less than a day. ")
                .doesNotContain("or less");
    }

    @Test
    void six_that_were_quick_promise_nothing_while_forty_wait() {
        var pace = waiting(6, 5, 5, new Pace.Waiting(40, 120, 200.7));

        assertThat(pace.isTooGood()).isTrue();
        assertThat(pace.sentence())
                .contains("This comes from 6 ideas. 40 more still wait, the longest for 200 days.")
                .endsWith("Expect it to take longer: these days come only from what has finished.");
        assertThat(pace.waitingText()).isEqualTo("40, the longest for 200 days");
    }

    @Test
    void a_few_that_wait_longer_than_most_took_are_enough_to_say_so() {
        assertThat(waiting(20, 5, 9, new Pace.Waiting(3, 10, 30)).isTooGood()).isTrue();
        assertThat(waiting(20, 5, 9, new Pace.Waiting(3, 8, 30)).isTooGood()).isFalse();
    }

    @Test
    void with_four_finished_it_says_only_how_many_wait() {
        var pace = waiting(4, 1, 1, new Pace.Waiting(1, 200, 200));

        assertThat(pace.isTooGood()).isFalse();
        assertThat(pace.sentence()).endsWith("there are 4. 1 more still waits, for 200 days.");
    }
}
