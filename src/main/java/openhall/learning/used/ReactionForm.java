package openhall.learning.used;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.IntStream;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody thought of a course: either of the two may be left out. */
record ReactionForm(
        @RestForm @Pattern(regexp = "[1-5]?", message = ReactionForm.CHOOSE_USEFUL) @Nullable
        String useful,

        @RestForm @Pattern(regexp = "(yes|no)?", message = ReactionForm.CHOOSE_RECOMMEND) @Nullable
        String recommend) {
    static final String CHOOSE_USEFUL = "Select how useful it is, from 1 to 5";
    static final String CHOOSE_RECOMMEND = "Select whether you would recommend it";
    static final String ANSWER_ONE = "Answer at least one of the two questions";

    static ReactionForm of(@Nullable CourseReaction said) {
        if (said == null) {
            return new ReactionForm(null, null);
        }
        var useful = said.useful == null ? null : String.valueOf(said.useful);
        var recommend = said.recommend == null ? null : said.recommend ? "yes" : "no";
        return new ReactionForm(useful, recommend);
    }

    FormErrors missing() {
        var none = Forms.text(useful).isEmpty() && Forms.text(recommend).isEmpty();
        return none ? new FormErrors().add("useful", ANSWER_ONE) : FormErrors.none();
    }

    /** Only after the rules above have been met. */
    CourseReaction.Said said() {
        var number = Forms.text(useful);
        var word = Forms.text(recommend);
        return new CourseReaction.Said(
                number.isEmpty() ? null : Integer.valueOf(number), word.isEmpty() ? null : word.equals("yes"));
    }

    static List<Option> numbers() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Option.of(String.valueOf(number), words(number)))
                .toList();
    }

    private static String words(int number) {
        return switch (number) {
            case 1 -> "1, not at all useful";
            case 5 -> "5, very useful";
            default -> String.valueOf(number);
        };
    }

    static List<Option> yesOrNo() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }
}
