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

/** A new milestone: what will be done, and by when. */
record MilestoneForm(
        @RestForm
        @NotBlank(message = "Say what will be done")
        @Size(max = 200, message = "What will be done must be 200 characters or fewer")
        @Nullable
        String words,

        @RestForm @Nullable String due) {
    static MilestoneForm blank() {
        return new MilestoneForm(null, null);
    }

    FormErrors errors(LocalDate today) {
        return DayForm.check(due, today);
    }

    /** Called once the errors are none. */
    LocalDate day() {
        return Objects.requireNonNull(TypedDay.read(due));
    }

    String text() {
        return Forms.text(words);
    }
}
