package openhall.hackathons.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days as the files of other programmes write them. */
class MixedDateTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 29);

    @Test
    void every_form_that_can_be_one_day_only_is_read() {
        for (var typed : new String[] {
            "2027-01-29",
            "2027-01-29T10:00:00Z",
            "2027-01-29T10:00:00+01:00",
            "29/1/2027",
            "1/29/2027",
            "1/29/2027 4:30 PM",
            "2027/01/29 4:30 p.m.",
            "29 January 2027",
            "29 january 2027",
            "29 Jan 2027"
        }) {
            assertThat(MixedDate.read(typed, null).day()).as(typed).isEqualTo(DAY);
        }
    }

    @Test
    void what_can_be_two_days_is_none_until_somebody_says_which_comes_first() {
        assertThat(MixedDate.read("3/4/2027", null).problem()).contains("3 April 2027", "4 March 2027");
        assertThat(MixedDate.read("3/4/2027", DateOrder.DAY_FIRST).day()).isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(MixedDate.read("3/4/2027", DateOrder.MONTH_FIRST).day()).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(MixedDate.read("4/4/2027", null).day()).isEqualTo(LocalDate.of(2027, 4, 4));
    }

    @Test
    void what_is_no_day_is_refused() {
        for (var typed : new String[] {"soon", "31/2/2027", "13/13/2027", "2027-02-30", "1/1/0099", ""}) {
            assertThat(MixedDate.read(typed, null).day()).as(typed).isNull();
            assertThat(MixedDate.read(typed, null).problem()).as(typed).isNotNull();
        }
    }
}
