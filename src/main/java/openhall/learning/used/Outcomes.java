package openhall.learning.used;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What came of a course, in numbers that tell of no single person: page and API read this one. */
public record Outcomes(
        List<Share> thought, List<Share> learned, String confidence, List<Share> changed, List<Reason> reasons) {
    /** Fewer people than this could be known by what they did. */
    static final int FEWEST = 5;

    /** Fewer than this could be known by what they think. */
    static final int FEWEST_OPINIONS = 10;

    /** A number of people and the number it is of; both null where these are too few. */
    public record Share(
            String key,
            String label,
            int fewest,
            @Nullable Long part,
            @Nullable Long base) {
        static Share of(String key, String label, int fewest, long part, long base) {
            return base < fewest
                    ? new Share(key, label, fewest, null, null)
                    : new Share(key, label, fewest, part, base);
        }

        public String text() {
            return part == null || base == null ? "Fewer than " + fewest + " people so far" : Formats.of(part, base);
        }
    }

    /** What stood in the way, and of how many. */
    public record Reason(String key, String text, long people) {}

    static Outcomes of(UUID courseId) {
        var tally = OutcomeTally.of(courseId);
        return of(tally == null ? new OutcomeTally() : tally);
    }

    private static Outcomes of(OutcomeTally tally) {
        return new Outcomes(thought(tally), learned(tally), confidence(tally), changed(tally), reasons(tally));
    }

    private static List<Share> thought(OutcomeTally tally) {
        return List.of(
                Share.of(
                        "useful",
                        "Said it is useful for their job (4 or 5 of 5)",
                        FEWEST_OPINIONS,
                        tally.useful,
                        tally.usefulOf),
                Share.of("recommend", "Would recommend it", FEWEST_OPINIONS, tally.recommend, tally.recommendOf));
    }

    private static List<Share> learned(OutcomeTally tally) {
        return List.of(
                Share.of("finished", "Started it, and passed the whole course", FEWEST, tally.finished, tally.started));
    }

    private static List<Share> changed(OutcomeTally tally) {
        return List.of(
                Share.of("answered", "Were asked some months later, and answered", FEWEST, tally.answered, tally.asked),
                Share.of("used", "Answered that they have used it at work", FEWEST, tally.used, tally.answered),
                Share.of("seen", "Used it, and their manager saw it", FEWEST, tally.seen, tally.used));
    }

    private static String confidence(OutcomeTally tally) {
        if (tally.pairs < FEWEST_OPINIONS || tally.sureBefore == null || tally.sureAfter == null) {
            return "Fewer than 10 people have said both before and after how sure they are.";
        }
        return Formats.times(tally.pairs, "person", "people") + " said both before and after how sure they are."
                + " Their mean went from " + plain(tally.sureBefore) + " to " + plain(tally.sureAfter) + " of 10.";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Reasons of few people stand together with the next larger one, so that none of them can be worked out. */
    private static List<Reason> reasons(OutcomeTally tally) {
        var all = Stream.of(Hindrance.values())
                .map(each -> new Reason(each.slug(), each.text(), tally.hindered(each)))
                .sorted(Comparator.comparingLong(Reason::people).reversed())
                .toList();
        var shown = new ArrayList<>(
                all.stream().filter(each -> each.people() >= FEWEST).toList());
        var rest = all.stream().mapToLong(Reason::people).sum()
                - shown.stream().mapToLong(Reason::people).sum();
        while (rest > 0 && rest < FEWEST && !shown.isEmpty()) {
            rest += shown.remove(shown.size() - 1).people();
        }
        if (rest >= FEWEST) {
            shown.add(new Reason("several", "Other reasons, together", rest));
        }
        return List.copyOf(shown);
    }
}
