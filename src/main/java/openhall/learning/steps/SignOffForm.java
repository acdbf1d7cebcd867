package openhall.learning.steps;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether a task is done, and what is said about it; who sends it back must say what is missing. */
record SignOffForm(
        @RestForm
        @NotNull(message = SignOffForm.CHOOSE)
        @Pattern(regexp = "yes|no", message = SignOffForm.CHOOSE)
        @Nullable
        String done,

        @RestForm @Size(max = 1000, message = "What you say must be 1,000 characters or fewer") @Nullable
        String words) {
    static final String CHOOSE = "Select whether the task is done";
    static final SignOffForm EMPTY = new SignOffForm(null, null);

    FormErrors errors() {
        var errors = new FormErrors();
        if ("no".equals(done) && Forms.text(words).isEmpty()) {
            errors.add("words", "Say what is missing");
        }
        return errors;
    }

    /** Only after the rules above have been met. */
    TaskDesk.Decision decision(Person by) {
        return new TaskDesk.Decision(by, "yes".equals(done), Forms.text(words));
    }
}
