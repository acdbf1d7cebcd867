package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody who helps teams, and with what. */
record MentorForm(
        @RestForm @NotBlank(message = "Enter the email address of the mentor") @Nullable
        String email,

        @RestForm
        @NotBlank(message = "Say what this mentor can help with")
        @Size(max = 300, message = "What this mentor can help with must be 300 characters or fewer")
        @Nullable
        String offers) {
    static MentorForm empty() {
        return new MentorForm(null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(email).isEmpty() && person() == null) {
            errors.add("email", "Enter the email address of somebody who has an account here");
        }
        return errors;
    }

    @Nullable
    Person person() {
        var typed = Forms.text(email);
        return Forms.isKeepable(typed) ? Person.byEmail(typed) : null;
    }
}
