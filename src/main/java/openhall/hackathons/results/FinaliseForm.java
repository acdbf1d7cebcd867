package openhall.hackathons.results;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing the results off: the note, and the teams whose members the organiser saw contribute. */
public record FinaliseForm(
        @RestForm
        @NotBlank(message = "Say how the results were checked")
        @Size(max = 1000, message = "The note must be 1,000 characters or fewer")
        @Nullable
        String note,

        @RestForm List<String> contributed) {
    public FinaliseForm {
        contributed = contributed == null ? List.of() : contributed;
    }
}
