package openhall.ideas.answering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether somebody has a conflict of interest on an idea, and which. */
record ConflictForm(
        @RestForm
        @NotNull(message = ConflictForm.CHOOSE)
        @Pattern(regexp = "no|yes", message = ConflictForm.CHOOSE)
        @Nullable
        String conflict,

        @RestForm @Size(max = 500, message = "What the conflict is must be 500 characters or fewer") @Nullable
        String words) {
    static final String CHOOSE = "Choose whether you have a conflict";

    static ConflictForm blank() {
        return new ConflictForm(null, null);
    }

    public List<Option> options() {
        return List.of(
                Option.of("no", "I have no conflict"),
                new Option("yes", "I have a conflict", "You then take no part in what becomes of this idea"));
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (declared() && Forms.text(words).isEmpty()) {
            errors.add("words", "Say what the conflict is");
        }
        return errors;
    }

    boolean declared() {
        return "yes".equals(conflict);
    }
}
