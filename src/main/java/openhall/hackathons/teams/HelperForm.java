package openhall.hackathons.teams;

import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which mentors and judges an organiser means, and whether they took part. */
record HelperForm(
        @RestForm List<String> people,
        @RestForm @Nullable String share,

        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    HelperForm {
        people = people == null ? List.of() : people;
    }

    static HelperForm empty() {
        return new HelperForm(List.of(), HelperView.TOOK_PART, null);
    }

    boolean isTookPart() {
        return HelperView.TOOK_PART.equals(share);
    }

    FormErrors errors(List<HelperView.Supporter> ticked) {
        var errors = new FormErrors();
        if (ticked.isEmpty()) {
            errors.add("people", "Tick at least one person");
        }
        if (!isTookPart() && !HelperView.NONE.equals(share)) {
            errors.add("share", "Choose whether they took part");
        }
        var isTakenBack = !isTookPart() && ticked.stream().anyMatch(HelperView.Supporter::isConfirmed);
        if (isTakenBack && Forms.text(why).isBlank()) {
            errors.add("why", "Say why you take back what was confirmed before");
        }
        return errors;
    }
}
