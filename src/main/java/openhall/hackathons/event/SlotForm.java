package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A time of a mentor that one team can take. */
record SlotForm(
        @RestForm @NotBlank(message = "Enter the day") @Nullable
        String day,

        @RestForm @NotBlank(message = "Enter the time at which it starts") @Nullable
        String from,

        @RestForm @NotBlank(message = "Enter the time at which it ends") @Nullable
        String until,

        @RestForm @Size(max = 200, message = "The place must be 200 characters or fewer") @Nullable
        String place) {
    static SlotForm empty() {
        return new SlotForm(null, null, null, null);
    }

    FormErrors errors(Instant now) {
        var errors = new TypedSpan(day, from, until).errors();
        var start = new TypedSpan(day, from, until).start();
        if (start != null && !start.isAfter(now)) {
            errors.add("from", "Enter a time that is still to come");
        }
        return errors;
    }

    /** Only after the form has been found right. */
    Hackathon.Window window() {
        return new TypedSpan(day, from, until).window();
    }

    @Nullable
    String where() {
        var typed = Forms.text(place);
        return typed.isEmpty() ? null : typed;
    }
}
