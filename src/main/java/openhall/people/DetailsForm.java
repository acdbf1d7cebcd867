package openhall.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How somebody is called and reached, and the payroll's number, as an administrator corrects them. */
record DetailsForm(
        @RestForm @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
        String name,

        @RestForm
        @NotBlank(message = "Enter an email address")
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String email,

        @RestForm @Size(max = 50, message = "Employee number must be 50 characters or fewer") @Nullable
        String number) {

    static DetailsForm of(Person person) {
        return new DetailsForm(person.name, person.email, person.employeeNumber);
    }

    FormErrors errors(Person person) {
        var errors = new FormErrors();
        if (details().name().isEmpty()) {
            errors.add("name", "Enter a name");
        }
        if (isOfAnother(Person.byEmail(Forms.text(email)), person)) {
            errors.add("email", "Enter another email address: somebody else uses this one");
        }
        var typed = details().number();
        if (typed == null && person.employeeNumber != null) {
            errors.add("number", "Enter an employee number. It can be changed, but not taken away");
        } else if (typed != null && isOfAnother(Person.byEmployeeNumber(typed), person)) {
            errors.add("number", "Enter another employee number: somebody else has this one");
        }
        return errors;
    }

    /** Whether the person signs in with another address afterwards. */
    boolean readdresses(Person person) {
        return !Forms.text(email).equalsIgnoreCase(person.email);
    }

    /** The name on one line, whatever was sent. */
    Details details() {
        var typed = Forms.text(number);
        return new Details(Forms.text(name).replaceAll("\\s+", " "), Forms.text(email), typed.isEmpty() ? null : typed);
    }

    private static boolean isOfAnother(@Nullable Person found, Person person) {
        return found != null && !found.id.equals(person.id);
    }
}
