package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDayTest {
    @Test
    void days_are_read_as_people_and_programs_write_them() {
        assertThat(TypedDay.read("23/11/2026")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(TypedDay.read(" 3/1/2026 ")).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(TypedDay.read("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(TypedDay.write(LocalDate.of(2026, 11, 23))).isEqualTo("23/11/2026");
    }

    @Test
    void what_is_no_day_is_none() {
        for (var typed : new String[] {null, "", "31/2/2027", "soon", "23/11/26", "+999999999-01-01", "0001-01-01"}) {
            assertThat(TypedDay.read(typed)).as(typed).isNull();
        }
    }
}
