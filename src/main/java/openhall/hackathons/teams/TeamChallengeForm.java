package openhall.hackathons.teams;

import java.util.List;
import openhall.hackathons.Challenge;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The challenge that a team answers instead of one that was cancelled. */
record TeamChallengeForm(@RestForm @Nullable String challenge) {
    FormErrors errors(List<Challenge> open) {
        var errors = new FormErrors();
        if (chosen(open) == null) {
            errors.add("challenge", "Choose a challenge of this hackathon");
        }
        return errors;
    }

    /** Null when it is none of those that can be answered. */
    @Nullable
    Challenge chosen(List<Challenge> open) {
        return open.stream()
                .filter(each -> each.slug.equals(Forms.text(challenge)))
                .findFirst()
                .orElse(null);
    }
}
