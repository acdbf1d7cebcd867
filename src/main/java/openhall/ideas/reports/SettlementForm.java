package openhall.ideas.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.ReasonCode;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a moderator does about a thing that people reported, and why. */
record SettlementForm(
        @RestForm @NotBlank(message = "Choose what happens") @Nullable
        String outcome,

        @RestForm @Nullable String reason,

        @RestForm
        @NotBlank(message = "Say why")
        @Size(max = 5000, message = "Why must be 5,000 characters or fewer")
        @Nullable
        String why) {
    static SettlementForm blank() {
        return new SettlementForm(null, null, null);
    }

    FormErrors errors(Reported thing) {
        var errors = new FormErrors();
        var to = Report.Outcome.named(Forms.text(outcome));
        if (to == null) {
            errors.add("outcome", "Choose what happens");
        }
        if (to == Report.Outcome.HIDDEN && thing.isIdea() && thing.isPublished() && code() == null) {
            errors.add("reason", "Choose a reason");
        }
        return errors;
    }

    public List<Option> outcomes() {
        return Arrays.stream(Report.Outcome.values())
                .map(to -> Option.of(to.name(), to.text()))
                .toList();
    }

    public List<Option> reasons() {
        return Option.first("Choose a reason", ReasonCode.options());
    }

    /** Called once the errors are none. */
    Report.Settlement settlement() {
        return new Report.Settlement(Report.Outcome.valueOf(Forms.text(outcome)), code(), Forms.text(why));
    }

    private @Nullable ReasonCode code() {
        return ReasonCode.named(Forms.text(reason));
    }
}
