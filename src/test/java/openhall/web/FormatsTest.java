package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void a_date_is_day_month_and_year() {
        assertThat(Formats.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 November 2026");
        assertThat(Formats.date(Instant.parse("2026-11-23T17:30:00Z"))).isEqualTo("23 November 2026");
        assertThat(Formats.monthAndYear(LocalDate.of(2026, 11, 3))).isEqualTo("November 2026");
    }

    @Test
    void a_day_begins_when_it_begins_in_london() {
        assertThat(Formats.date(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026");
        assertThat(Formats.dateTime(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026 at 12:30am");
        assertThat(Formats.dateTime(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("31 December 2026 at 11:30pm");
    }

    @Test
    void a_time_is_said_as_people_say_it() {
        assertThat(Formats.time(Instant.parse("2026-11-23T17:30:00Z"))).isEqualTo("5:30pm");
        assertThat(Formats.time(Instant.parse("2026-11-23T17:00:00Z"))).isEqualTo("5pm");
        assertThat(Formats.time(Instant.parse("2026-11-23T10:05:00Z"))).isEqualTo("10:05am");
        assertThat(Formats.time(Instant.parse("2026-11-23T12:00:00Z"))).isEqualTo("12pm");
        assertThat(Formats.iso(Instant.parse("2026-11-23T17:30:00Z"))).isEqualTo("2026-11-23T17:30:00Z");
        assertThat(Formats.iso(Instant.parse("2026-11-23T17:30:00.123456Z"))).isEqualTo("2026-11-23T17:30:00Z");
    }

    @Test
    void one_is_singular_and_every_other_number_is_not() {
        assertThat(Formats.times(0, "idea", "ideas")).isEqualTo("0 ideas");
        assertThat(Formats.times(1, "idea", "ideas")).isEqualTo("1 idea");
        assertThat(Formats.times(1234L, "idea", "ideas")).isEqualTo("1,234 ideas");
    }

    @Test
    void a_share_is_a_part_of_a_whole_in_percent() {
        assertThat(Formats.of(12, 48)).isEqualTo("12 of 48, 25%");
        assertThat(Formats.of(1, 3)).isEqualTo("1 of 3, 33%");
        assertThat(Formats.of(1500, 2000)).isEqualTo("1,500 of 2,000, 75%");
        assertThat(Formats.of(0, 0)).isEqualTo("0 of 0");
        assertThat(Formats.percentOf(2, 3)).isEqualTo(67);
        assertThat(Formats.percentOf(0, 0)).isZero();
    }

    @Test
    void a_list_is_joined_as_in_a_sentence() {
        assertThat(Formats.joined(List.of())).isEmpty();
        assertThat(Formats.joined(List.of("a"))).isEqualTo("a");
        assertThat(Formats.joined(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Formats.joined(List.of("a", "b", 3))).isEqualTo("a, b and 3");
    }

    @Test
    void small_words() {
        assertThat(Formats.lower("On Track")).isEqualTo("on track");
        assertThat(Formats.holds(List.of("a", "b"), "b")).isTrue();
        assertThat(Formats.holds(List.of("a", "b"), "c")).isFalse();
    }

    @Test
    void addresses_become_links_and_everything_else_is_text() {
        assertThat(linked("See\nhttps://example.org/x now"))
                .isEqualTo("See\n<a href=\"https://example.org/x\">https://example.org/x</a> now");
        assertThat(linked("<script>alert(1)</script> & \"x\""))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
        assertThat(linked("javascript:alert(1)")).doesNotContain("<a");
        assertThat(linked("https://example.org/\"onclick=\"alert(1)")).doesNotContainPattern("<a[^>]* onclick");
    }

    @Test
    void a_link_keeps_its_whole_address() {
        assertThat(linked("https://example.org/?a=1&b=2")).contains("href=\"https://example.org/?a=1&amp;b=2\"");
    }

    private static String linked(String text) {
        return Formats.linked(text).toString();
    }
}
