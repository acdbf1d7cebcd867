package openhall.ideas.duplicates;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether somebody supports the idea that the one they supported was merged into. */
record AnswerForm(
        @RestForm @NotBlank(message = AnswerForm.WHICH) @Nullable
        String answer) {
    private static final String WHICH = "Choose yes or no";

    static AnswerForm blank() {
        return new AnswerForm(null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        var typed = Forms.text(answer);
        return typed.isEmpty() || typed.equals("yes") || typed.equals("no") ? errors : errors.add("answer", WHICH);
    }

    /** Called once the errors are none. */
    MovedSupport.Answer said() {
        return Forms.text(answer).equals("yes") ? MovedSupport.Answer.YES : MovedSupport.Answer.NO;
    }

    public List<Option> choices() {
        return List.of(Option.of("yes", "Yes, I support it too"), Option.of("no", "No"));
    }
}
