package openhall.ideas.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody reports, and what is wrong with it. */
record ReportForm(
        @RestForm @Nullable String about,

        @RestForm @NotBlank(message = "Choose what is wrong") @Nullable
        String reason,

        @RestForm @Size(max = 2000, message = "What you tell us must be 2,000 characters or fewer") @Nullable
        String words) {
    static ReportForm blank(@Nullable String about) {
        return new ReportForm(about, null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        var found = Report.Reason.named(Forms.text(reason));
        if (found == null) {
            errors.add("reason", "Choose what is wrong");
        }
        if (found == Report.Reason.OTHER && Forms.text(words).isEmpty()) {
            errors.add("words", "Tell us what is wrong");
        }
        return errors;
    }

    public List<Option> reasons() {
        return Report.Reason.options();
    }

    /** Called once the errors are none. */
    Report.Reason why() {
        return Report.Reason.valueOf(Forms.text(reason));
    }
}
