package openhall.learning.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why an answer did not help. */
record ReopeningForm(
        @RestForm @NotBlank(message = ReopeningForm.SAY) @Size(max = 2000, message = ReopeningForm.LENGTH) @Nullable
        String why) {
    static final String SAY = "Say what is still not clear, so that the next answer helps";
    static final String LENGTH = "What is still not clear must be 2,000 characters or fewer";
    static final ReopeningForm EMPTY = new ReopeningForm(null);
}
