package openhall.learning.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import openhall.learning.pathways.Validity.Stretch;
import openhall.learning.pathways.files.Spans;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the calendar, as a table of dates. */
class ValidityTest {

    /** The rule; when it was done; the last day of the term before, if any; then what comes of it. */
    private static final String TABLE = """
            january 3 months | 2026-12-10 |            | 2026-12-10 2028-01-31 2027
            january 3 months | 2026-10-01 |            | 2026-10-01 2028-01-31 2027
            january 3 months | 2026-09-30 |            | 2026-09-30 2027-01-31 none
            january 3 months | 2026-05-15 |            | 2026-05-15 2027-01-31 none
            january 3 months | 2027-01-01 |            | 2027-01-01 2028-01-31 2027
            january 3 months | 2027-01-31 |            | 2027-01-31 2028-01-31 2027
            january 3 months | 2027-02-01 |            | 2027-02-01 2028-01-31 none
            january 3 months | 2026-10-01 | 2027-01-31 | 2027-02-01 2028-01-31 2027
            january 3 months | 2027-01-31 | 2027-01-31 | 2027-02-01 2028-01-31 2027
            january 3 months | 2027-02-01 | 2027-01-31 | 2027-02-01 2028-01-31 none
            january 3 months | 2027-12-01 | 2027-01-31 | 2027-12-01 2029-01-31 2028
            january 0 days   | 2026-12-31 |            | 2026-12-31 2027-01-31 none
            january 0 days   | 2027-01-05 |            | 2027-01-05 2028-01-31 2027
            february 1 month | 2028-01-10 |            | 2028-01-10 2029-02-28 2028
            february 1 month | 2027-03-10 |            | 2027-03-10 2028-02-29 none
            december 6 weeks | 2026-12-31 |            | 2026-12-31 2027-12-31 2026
            december 6 weeks | 2027-01-01 |            | 2027-01-01 2027-12-31 none
            valid 1 year     | 2026-11-23 |            | 2026-11-23 2027-11-23 none
            valid 1 year     | 2028-02-29 |            | 2028-02-29 2029-02-28 none
            valid 1 year     | 2027-10-01 | 2027-11-23 | 2027-11-24 2028-11-23 none
            valid 1 year     | 2027-11-23 | 2027-11-23 | 2027-11-24 2028-11-23 none
            valid 1 year     | 2027-11-24 | 2027-11-23 | 2027-11-24 2028-11-24 none
            valid 6 months   | 2026-08-31 |            | 2026-08-31 2027-02-28 none
            valid 24 months  | 2026-11-23 |            | 2026-11-23 2028-11-23 none
            no end           | 2026-11-23 |            | 2026-11-23 null none
            """;

    @TestFactory
    Stream<DynamicTest> each_date_has_its_term() {
        return TABLE.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    var cells = line.split("\\s*\\|\\s*");
                    assertThat(words(stretch(cells))).isEqualTo(cells[3].strip());
                }));
    }

    @Test
    void renewal_opens_with_the_early_time_before_the_month_or_with_the_first_reminder() {
        assertThat(rule("january 3 months").opens(LocalDate.of(2027, 1, 31))).isEqualTo("2026-10-01");
        assertThat(rule("january 0 days").opens(LocalDate.of(2027, 1, 31))).isEqualTo("2027-01-01");
        assertThat(rule("valid 1 year").opens(LocalDate.of(2027, 11, 23))).isEqualTo("2027-09-24");
    }

    @Test
    void no_day_is_lost_by_renewing_as_early_as_it_can_be_done() {
        for (var text : new String[] {"january 3 months", "february 1 month", "valid 1 year", "valid 6 months"}) {
            var rule = rule(text);
            var term = rule.first(LocalDate.of(2026, 11, 23));
            for (var i = 0; i < 20; i++) {
                var next = rule.next(rule.opens(term.until()), term.until());
                assertThat(next.from()).isEqualTo(term.until().plusDays(1));
                assertThat(next.until()).isAfter(term.until());
                term = next;
            }
        }
    }

    private static Stretch stretch(String[] cells) {
        var day = LocalDate.parse(cells[1].strip());
        var end = cells[2].strip();
        var rule = rule(cells[0].strip());
        return end.isEmpty() ? rule.first(day) : rule.next(day, LocalDate.parse(end));
    }

    private static Validity rule(String text) {
        if (text.equals("no end")) {
            return new Validity(null, null, Period.ZERO, 60);
        }
        var parts = text.split(" ", 2);
        var span = parts[1].equals("0 days") ? Period.ZERO : Spans.read(parts[1]);
        return parts[0].equals("valid")
                ? new Validity(span, null, Period.ZERO, 60)
                : new Validity(null, Month.valueOf(parts[0].toUpperCase(Locale.ROOT)), span, 60);
    }

    private static String words(Stretch stretch) {
        return stretch.from() + " " + stretch.until() + " "
                + (stretch.windowYear() == null ? "none" : stretch.windowYear());
    }
}
