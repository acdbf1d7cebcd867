package openhall.people.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The address to which somebody wants their account to move. */
record EmailForm(
        @RestForm
        @NotBlank(message = "Enter your new email address")
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String email) {

    FormErrors errors(Person person) {
        var errors = new FormErrors();
        if (Forms.text(email).equalsIgnoreCase(person.email)) {
            errors.add("email", "This is your address already. Enter another one");
        }
        return errors;
    }
}
