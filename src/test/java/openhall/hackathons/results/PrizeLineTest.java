package openhall.hackathons.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrizeLineTest {
    private static final UUID A = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    private static final UUID C = UUID.fromString("01900000-0000-7000-8000-00000000000c");
    private static final UUID D = UUID.fromString("01900000-0000-7000-8000-00000000000d");

    @Test
    void the_best_is_over_the_line() {
        assertThat(PrizeLine.of(worth("4.00", "4.01", "3.00", "1.00"), 1))
                .isEqualTo(new PrizeLine(List.of(B), List.of(), 0));
    }

    @Test
    void entries_that_are_equal_above_the_line_are_no_tie() {
        assertThat(PrizeLine.of(worth("4.00", "4.00", "3.00", "1.00"), 2))
                .isEqualTo(new PrizeLine(List.of(A, B), List.of(), 0));
    }

    @Test
    void all_entries_with_the_worth_at_the_line_are_tied() {
        var line = PrizeLine.of(worth("5.00", "4.00", "4.00", "4.00"), 2);

        assertThat(line).isEqualTo(new PrizeLine(List.of(A), List.of(B, C, D), 1));
        assertThat(line.isTied()).isTrue();
    }

    @Test
    void a_tie_can_leave_nobody_over_the_line() {
        assertThat(PrizeLine.of(worth("4.00", "4.0", "4", "1.00"), 1))
                .isEqualTo(new PrizeLine(List.of(), List.of(A, B, C), 1));
    }

    @Test
    void with_as_many_places_as_entries_all_win() {
        assertThat(PrizeLine.of(worth("2.00", "2.00", "2.00", "2.00"), 5).over())
                .containsExactly(A, B, C, D);
        assertThat(PrizeLine.of(Map.of(), 1)).isEqualTo(new PrizeLine(List.of(), List.of(), 1));
    }

    @Test
    void numbers_are_said_as_people_say_them() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 113))
                .map(Reason::ordinal)
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "113th");
    }

    private static Map<UUID, BigDecimal> worth(String a, String b, String c, String d) {
        var worth = new HashMap<UUID, BigDecimal>();
        worth.put(A, new BigDecimal(a));
        worth.put(B, new BigDecimal(b));
        worth.put(C, new BigDecimal(c));
        worth.put(D, new BigDecimal(d));
        return worth;
    }
}
