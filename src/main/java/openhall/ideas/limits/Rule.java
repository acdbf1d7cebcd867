package openhall.ideas.limits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** So many of something in an hour or a day of the clock, and what is said when there are more. */
record Rule(String what, ChronoUnit unit, int most, String sentence) {

    /** Counts it. Always in this order, so that no two wait for each other; the first limit that is over refuses. */
    static @Nullable Refusal over(List<Rule> rules, Instant at) {
        for (var rule : rules) {
            var window = Tally.Window.of(rule.what, rule.unit, at);
            if (Tally.up(window) > rule.most) {
                return new Refusal(rule.sentence.formatted(Formats.dateTime(window.until())), window.until());
            }
        }
        return null;
    }
}
