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

    /** What stands where a number would tell of a few people. */
    static final String HIDDEN = "Not shown: it would tell too much about a few people";

    /** A number of people and the number it is of; both null where these would tell of a few. */
    public record Share(
            String key,
            String label,
            @Nullable Long part,
            @Nullable Long base) {
        /** Opinions were held back before, where they had to be; none are left then. */
        static Share ofOpinions(String key, String label, long part, long base) {
            return base == 0 ? hidden(key, label) : new Share(key, label, part, base);
        }

        static Share ofCounts(String key, String label, long part, long base) {
            return base < FEWEST || isFew(part) || isFew(base - part)
                    ? hidden(key, label)
                    : new Share(key, label, part, base);
        }

        private static boolean isFew(long people) {
            return people > 0 && people < FEWEST;
        }

        private static Share hidden(String key, String label) {
            return new Share(key, label, null, null);
        }

        public String text() {
            return part == null || base == null ? HIDDEN : Formats.of(part, base);
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
                Share.ofOpinions(
                        "useful", "Said it is useful for their job (4 or 5 of 5)", tally.useful, tally.usefulOf),
                Share.ofOpinions("recommend", "Would recommend it", tally.recommend, tally.recommendOf));
    }

    private static List<Share> learned(OutcomeTally tally) {
        return List.of(
                Share.ofCounts("finished", "Started it, and passed the whole course", tally.finished, tally.started));
    }

    private static List<Share> changed(OutcomeTally tally) {
        return List.of(
                Share.ofCounts("answered", "Were asked some months later, and answered", tally.replied, tally.asked),
                Share.ofCounts("used", "Answered that they have used it at work", tally.used, tally.answered),
                Share.ofCounts("seen", "Their manager looked at it, and saw it", tally.seen, tally.decided));
    }

    private static String confidence(OutcomeTally tally) {
        if (tally.pairs == 0 || tally.sureBefore == null || tally.sureAfter == null) {
            return "Too few people have said both before and after how sure they are.";
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
