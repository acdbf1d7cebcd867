package openhall.hackathons;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The teams a judge says they should not judge (by their references), and why; or that there are none. */
record ConflictForm(
        @RestForm List<String> teams,

        @RestForm @Size(max = 500, message = "Say why in 500 characters or fewer") @Nullable
        String why) {
    ConflictForm {
        teams = teams == null ? List.of() : teams;
    }
}
