package openhall.hackathons.prizes;

import jakarta.validation.constraints.Size;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why something changes that everybody knows already. */
record WhyForm(
        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    FormErrors errors(Hackathon hackathon) {
        var errors = new FormErrors();
        check(hackathon, why, errors);
        return errors;
    }

    /** What only organisers know changes without a reason. */
    static void check(Hackathon hackathon, @Nullable String why, FormErrors errors) {
        if (hackathon.isPublished() && Forms.text(why).isEmpty()) {
            errors.add("why", "Say why the prizes change. Everybody can read this");
        }
    }
}
