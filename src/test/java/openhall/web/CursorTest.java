package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void a_place_comes_back_as_it_was_written() {
        for (var at : List.of("2026-11-23T10:00:00Z", "2026-11-23T10:00:00.123456Z", "1969-12-31T23:59:59.999999Z")) {
            var cursor = Cursor.of(Instant.parse(at), ID);

            assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        }
    }

    @Test
    void it_is_microseconds_and_the_id_as_the_database_keeps_them() {
        var cursor = Cursor.of(Instant.parse("2026-11-23T10:00:00.123456789Z"), ID);

        assertThat(cursor).hasToString("1795428000123456_" + ID);
        assertThat(Cursor.parse(cursor.toString()))
                .isEqualTo(Cursor.of(Instant.parse("2026-11-23T10:00:00.123456Z"), ID));
    }

    @Test
    void anything_else_is_the_first_page() {
        for (var text :
                List.of("", "x", "_", "_" + ID, "1_", "1_x", "x_" + ID, "1.5_" + ID, "99999999999999999999_" + ID)) {
            assertThat(Cursor.parse(text)).as(text).isNull();
        }
        assertThat(Cursor.parse(null)).isNull();
    }

    @Test
    void a_page_that_is_full_says_where_the_next_one_begins() {
        var page = KeyPage.of(List.of(1, 2, 3), 2, n -> Cursor.of(Instant.EPOCH.plusSeconds(n), ID));

        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo("2000000_" + ID);
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(KeyPage.of(List.of(1, 2), 2, n -> Cursor.of(Instant.EPOCH, ID))
                        .next())
                .isNull();
        assertThat(KeyPage.<Integer>of(List.of(), 2, n -> Cursor.of(Instant.EPOCH, ID))
                        .rows())
                .isEmpty();
    }
}
