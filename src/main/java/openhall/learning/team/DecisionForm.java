package openhall.learning.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether somebody gets more time, with words for them. */
record DecisionForm(
        @RestForm
        @NotNull(message = "Choose whether they get more time")
        @Pattern(regexp = "yes|no", message = "Choose whether they get more time")
        @Nullable
        String given,

        @RestForm
        @NotBlank(message = "Enter a sentence for them")
        @Size(max = 500, message = "Your sentence must be 500 characters or fewer")
        @Nullable
        String words) {

    static DecisionForm blank() {
        return new DecisionForm(null, null);
    }

    boolean yes() {
        return "yes".equals(given);
    }

    public List<Option> answers() {
        return List.of(Option.of("yes", "Yes, they have until then"), Option.of("no", "No, the date stays"));
    }
}
