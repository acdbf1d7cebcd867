package openhall.learning.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** How one question works, in numbers and in a sentence; {@code tally} is null until it was counted. */
record QuestionLine(QuestionOutline question, @Nullable QuestionTally tally) {
    private static final BigDecimal EASY = new BigDecimal("0.95");
    private static final BigDecimal HARD = new BigDecimal("0.30");

    /** Below this a question is a poor one: Ebel and Frisbie, "Essentials of Educational Measurement", 1991, chapter 13. */
    private static final BigDecimal WEAK = new BigDecimal("0.20");

    /** An option of a choice and how many ticked it at their first attempt. */
    record OptionLine(String text, boolean right, long people, long all) {
        public String words() {
            return Formats.of(people, all) + " chose it";
        }
    }

    public long people() {
        return tally == null ? 0 : tally.people;
    }

    public boolean few() {
        return people() < Statistics.FEWEST;
    }

    /** Null for few people. */
    public @Nullable BigDecimal facility() {
        return tally == null || few() ? null : tally.facility;
    }

    /** Null for few people, and where everybody did equally well. */
    public @Nullable BigDecimal discrimination() {
        return tally == null || few() ? null : tally.discrimination;
    }

    public String facilityText() {
        return text(facility());
    }

    public String discriminationText() {
        return text(discrimination());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null
                ? "None"
                : number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** What the two numbers may mean, for somebody who does not know them. */
    public String reading() {
        var facility = facility();
        if (facility == null) {
            return Statistics.FEW;
        }
        var discrimination = discrimination();
        if (discrimination != null && discrimination.signum() < 0) {
            return "People who do well elsewhere miss it: check the key";
        }
        if (facility.compareTo(EASY) >= 0) {
            return "Nearly everybody gets it right: it may be too easy";
        }
        if (facility.compareTo(HARD) < 0) {
            return "Few people get it right: check that the module teaches it";
        }
        if (discrimination == null) {
            return "Everybody does equally well, so it tells nobody apart";
        }
        return discrimination.compareTo(WEAK) < 0
                ? "It says little about who knows the rest: check its words"
                : "It works: people who know the rest get it right more often";
    }

    /** Empty for few people, and for a question without options. */
    public List<OptionLine> options() {
        if (few() || tally == null || !(question.ask() instanceof ChoiceAsk choice)) {
            return List.of();
        }
        var counted = tally;
        return IntStream.rangeClosed(1, choice.options().size())
                .mapToObj(position -> {
                    var option = choice.options().get(position - 1);
                    return new OptionLine(option.text(), option.right(), counted.chose(position), counted.people);
                })
                .toList();
    }
}
