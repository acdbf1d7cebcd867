package openhall.ideas.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a service decides about an idea, and its reply; with the goal an accepted idea serves, if any. */
record DecisionForm(
        @RestForm @NotBlank(message = "Choose a decision") @Nullable
        String decision,

        @RestForm @NotBlank(message = "Choose the service that replies") @Nullable
        String service,

        @RestForm @Size(max = 5000, message = "The reply must be 5,000 characters or fewer") @Nullable
        String reply,

        @RestForm @Nullable String goal,

        @RestForm @Size(max = 500, message = "How it helps the goal must be 500 characters or fewer") @Nullable
        String how,

        @RestForm @Nullable String next) {
    static DecisionForm blank() {
        return new DecisionForm(null, null, null, null, null, null);
    }
}
