package openhall.ideas.opendata;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.calls.CallForIdeas;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which ideas somebody wants with the contacts of their authors, and why. */
record ExportForm(
        @RestForm @Nullable String state,
        @RestForm @Nullable String delivery,
        @RestForm @Nullable String call,
        @RestForm @Nullable String theme,
        @RestForm @Nullable String from,
        @RestForm @Nullable String until,

        @RestForm @NotBlank(message = "Say why you need the contacts") @Nullable
        String reason) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static ExportForm blank() {
        return new ExportForm(null, null, null, null, null, null, null);
    }

    public List<Option> states() {
        var states = Arrays.stream(Decision.values())
                .map(state -> Option.of(state.name(), state.text()))
                .toList();
        return Option.first("Any state", states);
    }

    public List<Option> deliveries() {
        var states = Arrays.stream(Delivery.values())
                .map(each -> Option.of(each.name(), each.text()))
                .toList();
        return Option.first("Any delivery state", states);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(state).isEmpty() && decision() == null) {
            errors.add("state", "Choose a state from the list");
        }
        if (!Forms.text(delivery).isEmpty() && delivered() == null) {
            errors.add("delivery", "Choose a delivery state from the list");
        }
        if (!Forms.text(call).isEmpty() && CallForIdeas.bySlug(Forms.text(call)) == null) {
            errors.add("call", "Choose a call from the list");
        }
        if (!Forms.text(theme).isEmpty() && Theme.currentBySlug(Forms.text(theme)) == null) {
            errors.add("theme", "Choose a theme from the list");
        }
        checkDays(errors);
        var length = why().codePointCount(0, why().length());
        if (length > 0 && (length < SHORTEST || length > LONGEST)) {
            errors.add("reason", "Say why in 10 to 500 characters");
        }
        return errors;
    }

    /** Called once the errors are none, like those after it. */
    ExportFilter filter() {
        var first = TypedDay.read(from);
        var last = TypedDay.read(until);
        var decision = decision();
        return new ExportFilter(
                decision == null ? "" : decision.name(),
                Forms.text(delivery),
                Forms.text(call),
                Forms.text(theme),
                first == null ? FIRST : start(first),
                last == null ? LAST : start(last.plusDays(1)),
                words(decision, first, last));
    }

    String why() {
        return Forms.text(reason);
    }

    private void checkDays(FormErrors errors) {
        day("from", "Enter the first day like 23/11/2026", from, errors);
        day("until", "Enter the last day like 23/11/2026", until, errors);
        var first = TypedDay.read(from);
        var last = TypedDay.read(until);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("until", "The last day must not be before the first");
        }
    }

    private String words(@Nullable Decision decision, @Nullable LocalDate first, @Nullable LocalDate last) {
        var words = new StringBuilder(decision == null ? "Any state" : decision.text());
        var done = delivered();
        if (done != null) {
            words.append(", delivery: ").append(done.text());
        }
        if (!Forms.text(call).isEmpty()) {
            words.append(", call ").append(Forms.text(call));
        }
        if (!Forms.text(theme).isEmpty()) {
            words.append(", theme ").append(Forms.text(theme));
        }
        if (first != null) {
            words.append(", published from ").append(Formats.date(first));
        }
        if (last != null) {
            words.append(first == null ? ", published until " : " until ").append(Formats.date(last));
        }
        return words.toString();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static void day(String field, String message, @Nullable String typed, FormErrors errors) {
        if (!Forms.text(typed).isEmpty() && TypedDay.read(typed) == null) {
            errors.add(field, message);
        }
    }

    private @Nullable Delivery delivered() {
        return Delivery.named(Forms.text(delivery));
    }

    private @Nullable Decision decision() {
        return Decision.named(Forms.text(state));
    }
}
