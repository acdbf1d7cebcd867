package openhall.ideas.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reply to one idea among many, in words of its own. */
record RewordForm(
        @RestForm
        @NotBlank(message = "Write a reply, so that people know why")
        @Size(max = 5000, message = "The reply must be 5,000 characters or fewer")
        @Nullable
        String text) {}
