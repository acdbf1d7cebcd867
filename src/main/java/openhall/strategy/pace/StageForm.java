package openhall.strategy.pace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A stage that a piece of work has finished. */
record StageForm(
        @RestForm
        @NotBlank(message = "Enter what the work was")
        @Size(max = 200, message = "What the work was must be 200 characters or fewer")
        @Nullable
        String title,

        @RestForm @NotBlank(message = "Choose a service") @Nullable
        String service,

        @RestForm @NotBlank(message = "Choose a stage") @Nullable
        String stage,

        @RestForm @NotBlank(message = "Enter the day it began") @Nullable
        String began,

        @RestForm @NotBlank(message = "Enter the day it ended") @Nullable
        String ended) {
    static StageForm blank() {
        return new StageForm(null, null, null, null, null);
    }

    /** What was typed in, to be corrected. */
    static StageForm of(WorkStage stage) {
        return new StageForm(
                stage.title,
                stage.unit.slug,
                stage.step.name(),
                TypedDay.write(stage.began),
                TypedDay.write(stage.ended));
    }

    static List<Option> serviceOptions(List<OrgUnit> services) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a service"));
        services.forEach(unit -> options.add(Option.of(unit.slug, unit.name)));
        return options;
    }

    public List<Option> stageOptions() {
        return Arrays.stream(WorkStage.Step.values())
                .map(step -> Option.of(step.name(), step.text()))
                .toList();
    }

    /** What is wrong beyond a field left empty. */
    FormErrors errors(List<OrgUnit> services, LocalDate today) {
        var errors = new FormErrors();
        if (!empty(service) && unit(services).isEmpty()) {
            errors.add("service", "Choose a service from the list");
        }
        if (!empty(stage) && step().isEmpty()) {
            errors.add("stage", "Choose a stage from the list");
        }
        checkDay("began", began, today, errors);
        checkDay("ended", ended, today, errors);
        var from = TypedDay.read(began);
        var to = TypedDay.read(ended);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("ended", "The day it ended must not be before the day it began");
        }
        return errors;
    }

    private static void checkDay(String field, @Nullable String typed, LocalDate today, FormErrors errors) {
        if (empty(typed)) {
            return;
        }
        var day = TypedDay.read(typed);
        if (day == null) {
            errors.add(field, "Enter the day as day, month and year, such as 23/11/2026");
        } else if (day.isAfter(today)) {
            errors.add(field, "The day must be today or in the past");
        }
    }

    /** Only after the form has been found right. */
    WorkStage.Entry entry(List<OrgUnit> services) {
        return new WorkStage.Entry(
                Forms.text(title),
                unit(services).orElseThrow(),
                step().orElseThrow(),
                Objects.requireNonNull(TypedDay.read(began)),
                Objects.requireNonNull(TypedDay.read(ended)));
    }

    private Optional<OrgUnit> unit(List<OrgUnit> services) {
        return services.stream()
                .filter(unit -> unit.slug.equals(Forms.text(service)))
                .findFirst();
    }

    private Optional<WorkStage.Step> step() {
        return Arrays.stream(WorkStage.Step.values())
                .filter(step -> step.name().equals(Forms.text(stage)))
                .findFirst();
    }

    private static boolean empty(@Nullable String text) {
        return Forms.text(text).isEmpty();
    }
}
