package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The plan for after a hackathon, as an organiser writes it. */
record FollowUpForm(
        @RestForm
        @NotBlank(message = "Write what happens afterwards")
        @Size(max = 4000, message = "Write the plan in 4,000 characters or fewer")
        @Nullable
        String words,

        @RestForm @NotBlank(message = "Choose a service") @Nullable
        String service,

        @RestForm @NotBlank(message = "Enter the owner's email address") @Nullable
        String owner) {

    static FollowUpForm of(@Nullable FollowUpPlan plan) {
        return plan == null
                ? new FollowUpForm(null, null, null)
                : new FollowUpForm(plan.words, plan.service.slug, plan.owner.email);
    }

    FormErrors errors() {
        return named().errors();
    }

    /** Only when there are no errors. */
    FollowUpPlan.Promise promise() {
        return new FollowUpPlan.Promise(
                Forms.text(words),
                Objects.requireNonNull(named().namedService()),
                Objects.requireNonNull(named().person()));
    }

    private OwnerForm named() {
        return new OwnerForm(service, owner);
    }
}
