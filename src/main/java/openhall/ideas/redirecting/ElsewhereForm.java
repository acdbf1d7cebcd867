package openhall.ideas.redirecting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where an idea is passed on to, with which words, and for a published one by which service. */
record ElsewhereForm(
        @RestForm @NotBlank(message = "Choose where it is dealt with") @Nullable
        String place,

        @RestForm @Nullable String service,

        @RestForm
        @NotBlank(message = "Write why you pass it on")
        @Size(max = 5000, message = "Your words must be 5,000 characters or fewer")
        @Nullable
        String words) {
    static ElsewhereForm blank() {
        return new ElsewhereForm(null, null, null);
    }

    FormErrors errors(Elsewhere elsewhere) {
        var errors = new FormErrors();
        if (elsewhere.named(Forms.text(place)) == null) {
            errors.add("place", "Choose where it is dealt with");
        }
        return errors;
    }

    FormErrors answerErrors(Elsewhere elsewhere) {
        var errors = errors(elsewhere);
        if (unit() == null) {
            errors.add("service", "Choose the service that replies");
        }
        return errors;
    }

    @Nullable
    OrgUnit unit() {
        return OrgUnit.serviceBySlug(Forms.text(service));
    }
}
