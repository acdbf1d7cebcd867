package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Codes that a scanner read or somebody typed from paper, one a line, and when these people came. */
record CodesForm(
        @RestForm @NotBlank(message = "Enter at least one code, such as R-1001") @Nullable
        String codes,

        @RestForm @Nullable String day,
        @RestForm @Nullable String from) {
    static CodesForm empty() {
        return new CodesForm(null, null, null);
    }

    FormErrors errors(Hackathon hackathon, Instant now) {
        var errors = new FormErrors();
        if (typed().codes().size() > CheckInCodes.MOST) {
            errors.add("codes", "Enter " + CheckInCodes.MOST + " codes or fewer at once");
        }
        return isNow() ? errors : errors.addAll(pastErrors(hackathon, now));
    }

    private boolean isNow() {
        return Forms.text(day).isEmpty() && Forms.text(from).isEmpty();
    }

    private FormErrors pastErrors(Hackathon hackathon, Instant now) {
        var errors = span().errors();
        if (Forms.text(day).isEmpty()) {
            errors.add("day", "Enter the day on which they came, or leave out the time too");
        }
        if (Forms.text(from).isEmpty()) {
            errors.add("from", "Enter the time at which they came, or leave out the day too");
        }
        var start = span().start();
        if (start != null && start.isAfter(now)) {
            errors.add("from", "Enter a time that has passed");
        }
        if (start != null && start.isBefore(hackathon.registrationOpens)) {
            errors.add("day", "Enter a day after registration opened");
        }
        return errors;
    }

    private TypedSpan span() {
        return new TypedSpan(day, from, null);
    }

    /** Only after the form has been found right: now, unless a time is given. */
    Instant arrived(Instant now) {
        var start = span().start();
        return start == null ? now : start;
    }

    CheckInCodes typed() {
        return CheckInCodes.typed(codes);
    }
}
