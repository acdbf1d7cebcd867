package openhall.ideas.answering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Four scores from 1 to 5, and a note. */
record AssessmentForm(
        @RestForm
        @NotNull(message = AssessmentForm.IMPACT)
        @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.IMPACT)
        @Nullable
        String impact,

        @RestForm
        @NotNull(message = AssessmentForm.FEASIBILITY)
        @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.FEASIBILITY)
        @Nullable
        String feasibility,

        @RestForm
        @NotNull(message = AssessmentForm.COST)
        @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.COST)
        @Nullable
        String cost,

        @RestForm
        @NotNull(message = AssessmentForm.STRATEGIC_FIT)
        @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.STRATEGIC_FIT)
        @Nullable
        String strategicFit,

        @RestForm @Size(max = 2000, message = "The note must be 2,000 characters or fewer") @Nullable
        String note) {
    static final String SCORE = "[1-5]";
    static final String IMPACT = "Choose how much it would help people";
    static final String FEASIBILITY = "Choose whether the council can do it";
    static final String COST = "Choose what it would cost";
    static final String STRATEGIC_FIT = "Choose how well it fits the council's goals";

    /** A question of the page, and what is chosen. */
    record Question(
            String name,
            String legend,
            List<Option> options,
            @Nullable String value) {
        static Question of(Criterion criterion, @Nullable String value) {
            return new Question(criterion.field(), criterion.question(), criterion.options(), value);
        }
    }

    /** As this person scored it before, if they did. */
    static AssessmentForm of(@Nullable Assessment own) {
        return own == null
                ? new AssessmentForm(null, null, null, null, null)
                : new AssessmentForm(
                        String.valueOf(own.impact),
                        String.valueOf(own.feasibility),
                        String.valueOf(own.cost),
                        String.valueOf(own.strategicFit),
                        own.note);
    }

    public List<Question> questions() {
        return List.of(
                Question.of(Criterion.IMPACT, impact),
                Question.of(Criterion.FEASIBILITY, feasibility),
                Question.of(Criterion.COST, cost),
                Question.of(Criterion.STRATEGIC_FIT, strategicFit));
    }

    /** Called once the errors are none. */
    Assessment.Scores scores() {
        return new Assessment.Scores(number(impact), number(feasibility), number(cost), number(strategicFit));
    }

    private static int number(@Nullable String score) {
        return Integer.parseInt(Forms.text(score));
    }
}
