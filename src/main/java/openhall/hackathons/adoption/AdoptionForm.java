package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the service has decided, and why; until when, if it parks the project. */
record AdoptionForm(
        @RestForm
        @NotBlank(message = "Choose what happens next")
        @Pattern(regexp = "PILOT|ADOPTED|PARTLY|PARKED|NOT_ADOPTED|", message = "Choose what happens next")
        @Nullable
        String state,

        @RestForm @Nullable String until,

        @RestForm
        @NotBlank(message = "Say why")
        @Size(max = 1000, message = "Say why in 1,000 characters or fewer")
        @Nullable
        String why) {

    static AdoptionForm empty() {
        return new AdoptionForm(null, null, null);
    }

    FormErrors errors(LocalDate today) {
        return errors(state, day(), today);
    }

    /** The same for a program, which has days already. */
    static FormErrors errors(@Nullable String state, @Nullable LocalDate until, LocalDate today) {
        var errors = new FormErrors();
        if (isParked(state) && (until == null || !until.isAfter(today))) {
            errors.add("until", "Enter a day after today until which it is put off, such as 23/11/2030");
        }
        return errors;
    }

    /** Only when there are no errors. */
    AdoptionReview.Answer answer() {
        var decided = Adoption.State.valueOf(Objects.requireNonNull(state));
        return new AdoptionReview.Answer(decided, Forms.text(why), isParked(state) ? day() : null);
    }

    private @Nullable LocalDate day() {
        return TypedDay.read(until);
    }

    private static boolean isParked(@Nullable String state) {
        return Adoption.State.PARKED.name().equals(state);
    }
}
