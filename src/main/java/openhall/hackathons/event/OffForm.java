package openhall.hackathons.event;

import jakarta.validation.constraints.Size;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.Changes;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why something on the schedule is called off. */
record OffForm(
        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String cancelWhy) {
    static OffForm empty() {
        return new OffForm(null);
    }

    FormErrors errors(Hackathon hackathon) {
        var errors = new FormErrors();
        if (hackathon.isPublished() && Forms.text(cancelWhy).isEmpty()) {
            errors.add("cancelWhy", Changes.WHY);
        }
        return errors;
    }
}
