package openhall.skills.applied;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether the manager saw the same, in the version they read; who sends it back says what is missing. */
record AppliedDecisionForm(
        @RestForm
        @NotNull(message = AppliedDecisionForm.CHOOSE)
        @Pattern(regexp = "yes|no", message = AppliedDecisionForm.CHOOSE)
        @Nullable
        String agreed,

        @RestForm @Size(max = AppliedDecisionForm.LONGEST, message = AppliedDecisionForm.TOO_LONG) @Nullable
        String words,

        @RestForm @Nullable String version) {
    static final String CHOOSE = "Select whether you saw the same";
    static final String TOO_LONG = "What you say must be 300 characters or fewer";
    static final String SENT_AGAIN = "They sent this again after you opened it. Read what is here now, then decide";
    static final int LONGEST = 300;

    static AppliedDecisionForm blank() {
        return new AppliedDecisionForm(null, null, null);
    }

    static FormErrors missing(boolean sentBack, @Nullable String words) {
        var errors = new FormErrors();
        if (sentBack && Forms.text(words).isEmpty()) {
            errors.add("words", "Say what is missing");
        }
        return errors;
    }

    FormErrors missing() {
        return missing("no".equals(agreed), words);
    }

    /** Only after the rules above have been met. */
    AppliedSkill.Decision decision() {
        return new AppliedSkill.Decision("yes".equals(agreed), Forms.text(words), Forms.text(version));
    }

    static List<Option> answers() {
        return List.of(Option.of("yes", "Yes, I saw it: sign it off"), Option.of("no", "Not yet: send it back"));
    }
}
