package openhall.learning.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.jspecify.annotations.Nullable;

/**
 * Classical item analysis of a quiz at first attempts.
 *
 * <p>Facility index: the mean share of a question's marks that people got, from 0 (nobody got any) to 1 (everybody got
 * all); Moodle documentation, "Quiz statistics calculations", there in percent.
 *
 * <p>Discrimination: the correlation (Pearson) of the share of the question with the share of the rest of the quiz, the
 * question itself left out so that it is not compared with itself: the corrected item-total correlation, which for a
 * question that is right or wrong is the corrected point-biserial correlation (Crocker and Algina, "Introduction to
 * Classical and Modern Test Theory", 1986, chapter 14). From -1 to 1. There is none where the question or the rest is the
 * same for everybody. The rest is a share and not a sum, because with a pool not everybody meets the same questions.
 */
final class ItemAnalysis {
    /** Below this a variance is what rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    private ItemAnalysis() {}

    /** {@code chosen} counts the people who ticked each option; empty for a question without options. */
    record Item(
            QuestionOutline question,
            int people,
            @Nullable BigDecimal facility,
            @Nullable BigDecimal discrimination,
            List<Integer> chosen) {}

    /** A first attempt with what each question earned, in hundredths of a mark. */
    private record Sheet(Map<UUID, List<String>> given, Map<UUID, Long> earned, long earnedInAll, long marksInAll) {
        static Sheet of(StepOutline quiz, Map<UUID, List<String>> given) {
            var earned = new HashMap<UUID, Long>();
            long marks = 0;
            for (var question : quiz.questions()) {
                var answer = given.get(question.id());
                if (answer != null) {
                    earned.put(
                            question.id(),
                            question.earned(answer).movePointRight(2).longValueExact());
                    marks += question.marks() * 100L;
                }
            }
            return new Sheet(
                    given,
                    earned,
                    earned.values().stream().mapToLong(Long::longValue).sum(),
                    marks);
        }

        boolean met(QuestionOutline question) {
            return earned.containsKey(question.id());
        }

        boolean metMore(QuestionOutline question) {
            return met(question) && earned.size() > 1;
        }

        double share(QuestionOutline question) {
            return own(question) / (question.marks() * 100.0);
        }

        double rest(QuestionOutline question) {
            return (earnedInAll - own(question)) / (double) (marksInAll - question.marks() * 100L);
        }

        private long own(QuestionOutline question) {
            return earned.getOrDefault(question.id(), 0L);
        }

        boolean ticked(QuestionOutline question, int position) {
            return given.getOrDefault(question.id(), List.of()).contains(String.valueOf(position));
        }
    }

    /** From people's first attempts, each as its answers by question; whatever was not drawn for somebody is not there. */
    static List<Item> of(StepOutline quiz, Collection<Map<UUID, List<String>>> firstAttempts) {
        var sheets = firstAttempts.stream().map(given -> Sheet.of(quiz, given)).toList();
        return quiz.questions().stream().map(question -> item(question, sheets)).toList();
    }

    private static Item item(QuestionOutline question, List<Sheet> sheets) {
        var met = sheets.stream().filter(sheet -> sheet.met(question)).toList();
        var compared = met.stream().filter(sheet -> sheet.metMore(question)).toList();
        var own = compared.stream().mapToDouble(sheet -> sheet.share(question)).toArray();
        var rest = compared.stream().mapToDouble(sheet -> sheet.rest(question)).toArray();
        return new Item(question, met.size(), facility(question, met), correlation(own, rest), chosen(question, met));
    }

    private static @Nullable BigDecimal facility(QuestionOutline question, List<Sheet> met) {
        var mean = met.stream().mapToDouble(sheet -> sheet.share(question)).average();
        return mean.isPresent() ? rounded(mean.getAsDouble()) : null;
    }

    private static List<Integer> chosen(QuestionOutline question, List<Sheet> met) {
        if (!(question.ask() instanceof ChoiceAsk choice)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, choice.options().size())
                .mapToObj(position -> (int) met.stream()
                        .filter(sheet -> sheet.ticked(question, position))
                        .count())
                .toList();
    }

    /** Pearson's; null where one of the two does not vary. */
    static @Nullable BigDecimal correlation(double[] one, double[] other) {
        var meanOne = mean(one);
        var meanOther = mean(other);
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (var i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squaresOne += (one[i] - meanOne) * (one[i] - meanOne);
            squaresOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        if (squaresOne < NOTHING || squaresOther < NOTHING) {
            return null;
        }
        return rounded(both / Math.sqrt(squaresOne * squaresOther));
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(0);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
