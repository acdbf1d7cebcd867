package openhall.learning.assignments.exceptions;

import java.time.LocalDate;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A day that can be kept. */
record DateForm(@RestForm @Nullable String date) {

    FormErrors errors(LocalDate today) {
        var errors = new FormErrors();
        var day = TypedDay.read(date);
        if (day == null) {
            errors.add("date", "Enter the date as day, month and year, such as 23/11/2026");
        } else if (day.isBefore(today)) {
            errors.add("date", "Enter today or a later date");
        }
        return errors;
    }

    /** Called once the errors are none. */
    LocalDate day() {
        return Objects.requireNonNull(TypedDay.read(date));
    }
}
