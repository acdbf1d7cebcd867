package openhall.hackathons.judging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the judges of an entry say of it in public. */
public record NoteForm(
        @RestForm
        @NotBlank(message = "Enter what the judges say of this entry")
        @Size(max = 2000, message = "The note must be 2,000 characters or fewer")
        @Nullable
        String words) {}
