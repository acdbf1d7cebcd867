package openhall.strategy.pace;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** On which day a stage in progress ended. */
record EndForm(
        @RestForm @NotBlank(message = "Enter the day it ended") @Nullable
        String ended) {
    static EndForm blank() {
        return new EndForm(null);
    }

    /** What is wrong beyond a field left empty. */
    FormErrors errors(WorkStage stage, LocalDate today) {
        return StageForm.dayErrors(TypedDay.write(stage.began), ended, today);
    }

    /** Only after the form has been found right. */
    LocalDate day() {
        return Objects.requireNonNull(TypedDay.read(ended));
    }
}
