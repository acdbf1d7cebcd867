package openhall.ideas.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.ideas.Idea;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The number of a slip on which somebody supports an idea. */
record SlipForm(
        @RestForm
        @NotBlank(message = "Enter the number of the slip")
        @Size(max = 40, message = "Number of the slip must be 40 characters or fewer")
        @Nullable
        String slip) {
    String number() {
        return Forms.text(slip);
    }

    /** A slip is one support of one idea. */
    static FormErrors known(String number, Idea idea) {
        var errors = new FormErrors();
        var known = Forms.isKeepable(number) ? PaperSupport.onSlip(number) : null;
        if (known != null && !known.id.equals(idea.id)) {
            errors.add("slip", "This slip is entered already: it supports " + known.ref);
        }
        return errors;
    }
}
