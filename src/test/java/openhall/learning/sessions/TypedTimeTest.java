package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TypedTimeTest {
    @Test
    void times_are_read_as_people_write_them() {
        assertThat(TypedTime.time("9:30am")).isEqualTo(LocalTime.of(9, 30));
        assertThat(TypedTime.time("9.30 AM")).isEqualTo(LocalTime.of(9, 30));
        assertThat(TypedTime.time("5pm")).isEqualTo(LocalTime.of(17, 0));
        assertThat(TypedTime.time("12pm")).isEqualTo(LocalTime.NOON);
        assertThat(TypedTime.time("12:15am")).isEqualTo(LocalTime.of(0, 15));
        assertThat(TypedTime.time("17:30")).isEqualTo(LocalTime.of(17, 30));
        assertThat(TypedTime.time("9")).isNull();
        assertThat(TypedTime.time("13pm")).isNull();
        assertThat(TypedTime.time("24:00")).isNull();
    }

    @Test
    void a_day_in_summer_has_the_summer_time_of_london() {
        assertThat(TypedTime.at(LocalDate.of(2027, 7, 5), LocalTime.of(9, 30))).hasToString("2027-07-05T08:30:00Z");
        assertThat(TypedTime.at(LocalDate.of(2027, 1, 11), LocalTime.of(9, 30))).hasToString("2027-01-11T09:30:00Z");
    }
}
