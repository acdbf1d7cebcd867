package openhall.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a learner writes down about a task they have done. */
record TaskForm(
        @RestForm
        @NotBlank(message = "Write what you did or noticed")
        @Size(max = 2000, message = "Your note must be 2,000 characters or fewer")
        @Nullable
        String note) {

    static final TaskForm EMPTY = new TaskForm(null);
}
