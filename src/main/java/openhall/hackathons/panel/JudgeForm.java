package openhall.hackathons.panel;

import jakarta.validation.constraints.NotBlank;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The person to add to the panel. */
public record JudgeForm(
        @RestForm @NotBlank(message = "Enter the judge's email address") @Nullable
        String email) {

    /** Whoever has this address and the judge role; null for everybody else. */
    public @Nullable Person person() {
        var person = Person.byEmail(Forms.text(email));
        return person != null && person.has(Role.JUDGE) ? person : null;
    }

    public FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(email).isEmpty() && person() == null) {
            errors.add("email", "Enter the email address of somebody who has the judge role");
        }
        return errors;
    }
}
