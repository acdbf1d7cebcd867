package openhall.strategy.savings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody found who checked a saving that another person claimed. */
record VerdictForm(
        @RestForm @NotBlank(message = "Choose whether it counts") @Nullable
        String decision,

        @RestForm @Nullable String cashable,

        @RestForm
        @NotBlank(message = "Say what you found")
        @Size(max = 1000, message = "What you found must be 1,000 characters or fewer")
        @Nullable
        String reason) {
    static final List<Option> DECISIONS = List.of(
            Option.of("VALIDATED", "It counts: I have seen the evidence"), Option.of("REFUSED", "It does not count"));
    static final List<Option> CASHABLE = List.of(
            Option.of("yes", "Yes, the money can be spent on something else"),
            Option.of("no", "No, it is time or a cost that did not come"));

    static VerdictForm blank() {
        return new VerdictForm(null, null, null);
    }

    public List<Option> decisions() {
        return DECISIONS;
    }

    public List<Option> cashableChoices() {
        return CASHABLE;
    }

    FormErrors errors() {
        var errors = new FormErrors();
        var chosen = Forms.text(decision);
        if (!chosen.isEmpty() && !has(DECISIONS, chosen)) {
            errors.add("decision", "Choose whether it counts");
        }
        if (isCounted() && !has(CASHABLE, Forms.text(cashable))) {
            errors.add("cashable", "Choose whether the money can be spent on something else");
        }
        return errors;
    }

    Saving.Verdict verdict() {
        return new Saving.Verdict(isCounted(), Forms.text(cashable).equals("yes"), Forms.text(reason));
    }

    private boolean isCounted() {
        return Forms.text(decision).equals("VALIDATED");
    }

    private static boolean has(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
