package openhall.ideas.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Another day for a milestone, and why. */
record DayForm(
        @RestForm @Nullable String due,

        @RestForm
        @NotBlank(message = "Say why the day moves")
        @Size(max = 1000, message = "Why the day moves must be 1,000 characters or fewer")
        @Nullable
        String why) {
    static DayForm blank() {
        return new DayForm(null, null);
    }

    FormErrors errors(LocalDate today) {
        return check(due, today);
    }

    static FormErrors check(@Nullable String due, LocalDate today) {
        var errors = new FormErrors();
        var day = TypedDay.read(due);
        if (day == null || day.isBefore(today)) {
            errors.add("due", "Enter a day from today on, such as 23/11/2026");
        }
        return errors;
    }

    /** Called once the errors are none. */
    LocalDate day() {
        return Objects.requireNonNull(TypedDay.read(due));
    }

    String text() {
        return Forms.text(why);
    }
}
