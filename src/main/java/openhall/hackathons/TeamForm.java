package openhall.hackathons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Forming a team: its name, who may join, and the code of conduct. */
record TeamForm(
        @RestForm
        @NotBlank(message = "Enter a name for your team")
        @Size(max = 60, message = "The name must be 60 characters or fewer")
        @Nullable
        String name,

        @RestForm
        @NotBlank(message = "Choose who can join your team")
        @Pattern(regexp = "yes|no|", message = "Choose who can join your team")
        @Nullable
        String open,

        @RestForm List<String> conduct) {
    TeamForm {
        conduct = conduct == null ? List.of() : conduct;
    }

    static TeamForm empty() {
        return new TeamForm(null, "yes", List.of());
    }
}
