package openhall.people.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody tells who opens an account. */
record RegisterForm(
        @RestForm
        @NotBlank(message = "Enter your name")
        @Size(max = 100, message = "Name must be 100 characters or fewer")
        @Nullable
        String name,

        @RestForm
        @NotBlank(message = "Enter your email address")
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String email,

        @RestForm @Nullable List<String> age) {

    static RegisterForm blank() {
        return new RegisterForm(null, null, List.of());
    }

    static List<Option> ages(int minimum) {
        return List.of(Option.of("yes", "I am " + minimum + " or over"));
    }

    public List<String> ticked() {
        return age == null ? List.of() : age;
    }

    FormErrors errors(int minimum) {
        var errors = new FormErrors();
        if (!ticked().contains("yes")) {
            errors.add("age", "Tick the box if you are " + minimum + " or over. Younger people cannot have an account");
        }
        return errors;
    }

    /** On one line, whatever was sent. */
    String lineOfName() {
        return Forms.text(name).replaceAll("\\s+", " ");
    }
}
