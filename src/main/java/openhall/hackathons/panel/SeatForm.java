package openhall.hackathons.panel;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody to add to a panel, with an account or as a guest, and how many entries they can read at most. */
record SeatForm(
        @RestForm
        @NotBlank(message = "Enter the judge's email address")
        @Email(message = "Enter an email address, like name@example.org")
        @Size(max = 200, message = "The email address must be 200 characters or fewer")
        @Nullable
        String email,

        @RestForm @Size(max = 100, message = "The name must be 100 characters or fewer") @Nullable
        String name,

        @RestForm @Nullable String most) {
    private static final int MOST = 500;

    static SeatForm empty() {
        return new SeatForm(null, null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        var person = person();
        if (person != null && !person.has(Role.JUDGE)) {
            errors.add("email", "This person has an account. Ask an administrator to give them the judge role first");
        }
        if (person == null && !Forms.text(email).isEmpty() && Forms.text(name).isEmpty()) {
            errors.add("name", "Enter the judge's name: there is no account with this email address");
        }
        return errors.addAll(mostErrors(most));
    }

    static FormErrors mostErrors(@Nullable String most) {
        var typed = Forms.text(most);
        var right = typed.isEmpty() || typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= MOST;
        return right ? new FormErrors() : new FormErrors().add("most", "Enter a number from 1 to " + MOST);
    }

    /** Whoever has this address, whatever they may do; null when nobody has it. */
    @Nullable
    Person person() {
        return Person.byEmail(Forms.text(email));
    }

    @Nullable
    Integer mostReads() {
        var typed = Forms.text(most);
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
