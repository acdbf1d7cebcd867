package openhall.ideas.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A service's answer to a question. */
record AnswerForm(
        @RestForm @NotBlank(message = "Choose the service that answers") @Nullable
        String service,

        @RestForm
        @NotBlank(message = "Write the answer")
        @Size(max = 5000, message = "The answer must be 5,000 characters or fewer")
        @Nullable
        String words) {
    static AnswerForm blank() {
        return new AnswerForm(null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (find() == null && !Forms.text(service).isEmpty()) {
            errors.add("service", "Choose the service that answers");
        }
        if (Forms.text(words).isEmpty()) {
            errors.add("words", "Write the answer");
        }
        return errors;
    }

    @Nullable
    OrgUnit find() {
        return OrgUnit.serviceBySlug(Forms.text(service));
    }

    public List<Option> services() {
        return Option.first("Choose a service", OrgUnit.serviceOptions());
    }
}
