package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final PaceSource.Stage STAGE =
            new PaceSource.Stage("ideas.decided", "ideas", "from publication to the council's decision");

    @Test
    void with_five_pieces_it_says_what_is_typical() {
        assertThat(new Pace(STAGE, 5, 34.2, 59.4).sentence())
                .isEqualTo("It typically takes 34 days from publication to the council's decision, and 80% take 60 days"
                        + " or less. This comes from 5 ideas.");
    }

    @Test
    void with_four_it_says_that_this_is_not_enough() {
        var pace = new Pace(STAGE, 4, 34, 60);

        assertThat(pace.sentence()).contains("not enough ideas have finished yet", "there are 4.");
        assertThat(pace.typicalText()).isEqualTo("Not enough yet");
    }

    @Test
    void less_than_a_day_is_not_no_time() {
        assertThat(new Pace(STAGE, 9, 0.2, 0.2).typicalText()).isEqualTo("less than a day");
    }

    @Test
    void what_most_took_is_never_less_than_what_is_typical() {
        var pace = new Pace(STAGE, 9, 3.6, 3.6);

        assertThat(pace.mostlyDays()).isGreaterThanOrEqualTo(pace.typicalDays());
    }
}
