package openhall.hackathons.entries;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.hackathons.Submission;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an organiser decides about an entry, and why. */
record CheckForm(
        @RestForm
        @Pattern(regexp = "ELIGIBLE|NOT_ELIGIBLE|", message = "Choose whether the entry can be judged")
        @Nullable
        String decision,

        @RestForm @Size(max = 1000, message = "Why must be 1,000 characters or fewer") @Nullable
        String why) {
    static CheckForm blank() {
        return new CheckForm(null, null);
    }

    /** What a decision whether it can be judged needs. */
    FormErrors errorsOfDecision() {
        var errors = new FormErrors();
        if (Forms.text(decision).isEmpty()) {
            errors.add("decision", "Choose whether the entry can be judged");
        }
        return isAdmitting() ? errors : errors.addAll(errorsOfWhy());
    }

    FormErrors errorsOfWhy() {
        var errors = new FormErrors();
        if (Forms.text(why).isEmpty()) {
            errors.add("why", "Say why, so that the team knows");
        }
        return errors;
    }

    boolean isAdmitting() {
        return Submission.Eligibility.ELIGIBLE.name().equals(decision);
    }

    public List<Option> decisions() {
        return List.of(
                Option.of(Submission.Eligibility.ELIGIBLE.name(), "It keeps to the rules and can be judged"),
                Option.of(Submission.Eligibility.NOT_ELIGIBLE.name(), "It does not keep to the rules"));
    }
}
