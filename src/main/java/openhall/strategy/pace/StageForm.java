package openhall.strategy.pace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A stage that a piece of work has finished, or one that it has begun and the days on which that should end. */
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

        @RestForm @Nullable String ended,

        @RestForm @Nullable String earliest,

        @RestForm @Nullable String latest) {
    private static final int MOST_YEARS = 10;
    private static final int WIDEST_DAYS = 60;
    private static final String NO_DAY = "Enter the day as day, month and year, such as 23/11/2026";

    static StageForm blank() {
        return new StageForm(null, null, null, null, null, null, null);
    }

    /** What was typed in, to be corrected. */
    static StageForm of(WorkStage stage) {
        var ended = stage.ended;
        return new StageForm(
                stage.title,
                stage.unit.slug,
                stage.step.name(),
                TypedDay.write(stage.began),
                ended == null ? null : TypedDay.write(ended),
                null,
                null);
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

    /** What is wrong with a new stage beyond a field left empty. */
    FormErrors errors(List<OrgUnit> services, LocalDate today) {
        var errors = allErrors(services, today);
        if (empty(ended)) {
            checkForecast(today, errors);
        } else if (!empty(earliest) || !empty(latest)) {
            errors.add("earliest", "Leave this empty when the stage has ended: a forecast is made before");
        }
        return errors;
    }

    /** What is wrong with a correction: what has ended stays ended, and the forecast is not changed. */
    FormErrors errors(WorkStage stage, List<OrgUnit> services, LocalDate today) {
        var errors = allErrors(services, today);
        if (!stage.isOpen() && empty(ended)) {
            errors.add("ended", "Enter the day it ended");
        }
        return errors;
    }

    private FormErrors allErrors(List<OrgUnit> services, LocalDate today) {
        var errors = dayErrors(began, ended, today);
        if (!empty(service) && unit(services).isEmpty()) {
            errors.add("service", "Choose a service from the list");
        }
        if (!empty(stage) && step().isEmpty()) {
            errors.add("stage", "Choose a stage from the list");
        }
        return errors;
    }

    /** A stage without an end has lasted until today. */
    static FormErrors dayErrors(@Nullable String began, @Nullable String ended, LocalDate today) {
        var errors = new FormErrors();
        checkDay("began", began, today, errors);
        checkDay("ended", ended, today, errors);
        var from = TypedDay.read(began);
        var to = empty(ended) ? today : TypedDay.read(ended);
        if (from != null && to != null && !from.isAfter(today)) {
            checkLength(from, to, errors);
        }
        return errors;
    }

    private static void checkLength(LocalDate from, LocalDate to, FormErrors errors) {
        if (to.isBefore(from)) {
            errors.add("ended", "The day it ended must not be before the day it began");
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            errors.add("began", "A stage can last " + MOST_YEARS + " years at most. Check both days");
        }
    }

    private void checkForecast(LocalDate today, FormErrors errors) {
        var from = TypedDay.read(earliest);
        var to = TypedDay.read(latest);
        if (empty(earliest) && empty(latest)) {
            errors.add("ended", "Enter the day it ended, or the days between which you expect it to end");
        } else if (from == null) {
            errors.add("earliest", NO_DAY);
        } else if (to == null) {
            errors.add("latest", NO_DAY);
        } else if (to.isBefore(from)) {
            errors.add("latest", "The latest day must not be before the earliest day");
        } else if (from.isBefore(today)) {
            errors.add("earliest", "The earliest day must be today or later: a forecast is about days to come");
        } else if (today.plusYears(MOST_YEARS).isBefore(to)) {
            errors.add("latest", "A stage can last " + MOST_YEARS + " years at most. Check the latest day");
        } else if (isTooWide(from, to)) {
            errors.add(
                    "latest",
                    "The earliest and the latest day can be " + WIDEST_DAYS
                            + " days apart, or half of the time from the"
                            + " beginning to the latest day if that is longer. Enter days that are closer together");
        }
    }

    /** A forecast that leaves every day open would always be kept. */
    private boolean isTooWide(LocalDate from, LocalDate to) {
        var start = TypedDay.read(began);
        var half = start == null ? 0 : ChronoUnit.DAYS.between(start, to) / 2;
        return ChronoUnit.DAYS.between(from, to) > Math.max(WIDEST_DAYS, half);
    }

    private static void checkDay(String field, @Nullable String typed, LocalDate today, FormErrors errors) {
        if (empty(typed)) {
            return;
        }
        var day = TypedDay.read(typed);
        if (day == null) {
            errors.add(field, NO_DAY);
        } else if (day.isAfter(today)) {
            errors.add(field, "The day must be today or in the past");
        }
    }

    /** Only after a new stage has been found right. */
    WorkStage keep(List<OrgUnit> services, Person by, Instant at) {
        var from = TypedDay.read(earliest);
        var to = TypedDay.read(latest);
        return from == null || to == null
                ? WorkStage.type(entry(services), by, at)
                : WorkStage.begin(entry(services), new WorkStage.Forecast(from, to), by, at);
    }

    /** Only after the form has been found right. */
    WorkStage.Entry entry(List<OrgUnit> services) {
        return new WorkStage.Entry(
                Forms.text(title),
                unit(services).orElseThrow(),
                step().orElseThrow(),
                Objects.requireNonNull(TypedDay.read(began)),
                TypedDay.read(ended));
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
