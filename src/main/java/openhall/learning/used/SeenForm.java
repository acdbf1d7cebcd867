package openhall.learning.used;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether the manager saw it, with a note if they want. */
record SeenForm(
        @RestForm @NotNull(message = SeenForm.CHOOSE) @Pattern(regexp = "yes|no", message = SeenForm.CHOOSE) @Nullable
        String seen,

        @RestForm @Size(max = SeenForm.LONGEST, message = SeenForm.TOO_LONG) @Nullable
        String words) {
    static final String CHOOSE = "Select whether you have seen this";
    static final String TOO_LONG = "Your note must be 300 characters or fewer";
    static final int LONGEST = 300;

    static SeenForm blank() {
        return new SeenForm(null, null);
    }

    /** Only after the rules above have been met. */
    UsedAtWork.Decision decision() {
        return new UsedAtWork.Decision("yes".equals(seen), Forms.text(words));
    }

    static List<Option> answers() {
        return List.of(Option.of("yes", "I have seen this"), Option.of("no", "I have not seen this yet"));
    }
}
