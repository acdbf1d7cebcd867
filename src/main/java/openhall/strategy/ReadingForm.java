package openhall.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A figure that an administrator types in for a measure, with the evidence behind it. */
record ReadingForm(
        @RestForm @NotBlank(message = "Choose a measure") @Nullable
        String measure,

        @RestForm @NotBlank(message = "Enter the figure") @Nullable
        String value,

        @RestForm @NotBlank(message = "Enter the day of the figure") @Nullable
        String day,

        @RestForm
        @NotBlank(message = "Say where the figure comes from")
        @Size(max = 1000, message = "What you say about the figure must be 1,000 characters or fewer")
        @Nullable
        String note,

        @RestForm @NotBlank(message = "Choose how strong the evidence is") @Nullable
        String strength) {
    static ReadingForm blank() {
        return new ReadingForm(null, null, null, null, null);
    }

    static String word(Reading.Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong beyond a field left empty. */
    FormErrors errors(List<Measure> choices, LocalDate today) {
        var errors = new FormErrors();
        if (!blank(measure) && chosen(choices).isEmpty()) {
            errors.add("measure", "Choose a measure of this goal whose figures are typed in");
        }
        if (!blank(value)) {
            checkAmount(choices, errors);
        }
        if (!blank(day)) {
            checkDay(today, errors);
        }
        if (!blank(strength) && strengthChosen().isEmpty()) {
            errors.add("strength", "Choose claimed, checked or audited");
        }
        return errors;
    }

    /** Whoever typed in a claim cannot be the one who checked it. */
    FormErrors errors(List<Measure> choices, LocalDate today, Person by) {
        var errors = errors(choices, today);
        var measure = chosen(choices);
        if (!errors.any()
                && measure.isPresent()
                && isComplete()
                && Reading.checksOwnClaim(measure.get(), evidence(), by)) {
            errors.add("strength", Reading.ClaimIsYours.SENTENCE);
        }
        return errors;
    }

    private boolean isComplete() {
        return !blank(value) && !blank(day) && !blank(strength);
    }

    private void checkAmount(List<Measure> choices, FormErrors errors) {
        var amount = amount();
        if (amount.isEmpty()) {
            errors.add("value", "Enter the figure as a number, such as 62 or 62.5");
        } else if (isOverHundredPercent(choices, amount.get())) {
            errors.add("value", "Enter a percentage between 0 and 100");
        }
    }

    private boolean isOverHundredPercent(List<Measure> choices, BigDecimal amount) {
        var percent = chosen(choices).filter(measure -> measure.unit == Measure.Unit.PERCENT);
        return percent.isPresent() && amount.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private void checkDay(LocalDate today, FormErrors errors) {
        var date = date();
        if (date.isEmpty()) {
            errors.add("day", "Enter the day as day, month and year, such as 23/11/2026");
        } else if (date.get().isAfter(today)) {
            errors.add("day", "The day of the figure must be today or in the past");
        } else if (date.get().getYear() < 2000) {
            errors.add("day", "The day of the figure must be in 2000 or later");
        }
    }

    Optional<Measure> chosen(List<Measure> choices) {
        return choices.stream()
                .filter(choice -> choice.slug.equals(Forms.text(measure)))
                .findFirst();
    }

    /** Only after the form has been found right. */
    Reading.Evidence evidence() {
        return new Reading.Evidence(
                amount().orElseThrow(),
                date().orElseThrow(),
                Forms.text(note),
                strengthChosen().orElseThrow());
    }

    private Optional<BigDecimal> amount() {
        var digits = Forms.text(value).replaceAll("[,%£\\s]", "");
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private Optional<LocalDate> date() {
        return Optional.ofNullable(TypedDay.read(day));
    }

    private Optional<Reading.Strength> strengthChosen() {
        return List.of(Reading.Strength.values()).stream()
                .filter(choice -> word(choice).equals(Forms.text(strength)))
                .findFirst();
    }

    private static boolean blank(@Nullable String text) {
        return Forms.text(text).isEmpty();
    }
}
