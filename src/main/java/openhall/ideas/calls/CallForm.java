package openhall.ideas.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.people.OrgUnit;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person types who sets up a call or changes it; the days are counted in. {@code why} is asked once it is open. */
record CallForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Write the question in a sentence or two")
        @Size(max = 500, message = "The question must be 500 characters or fewer")
        @Nullable
        String question,

        @RestForm @Size(max = 5000, message = "More words must be 5,000 characters or fewer") @Nullable
        String words,

        @RestForm @NotBlank(message = "Choose the service that asks") @Nullable
        String service,

        @RestForm @Nullable String theme,

        @RestForm @NotBlank(message = "Enter the first day to send ideas") @Nullable
        String opens,

        @RestForm @NotBlank(message = "Enter the last day to send ideas") @Nullable
        String sendUntil,

        @RestForm @NotBlank(message = "Enter the last day to support ideas") @Nullable
        String supportUntil,

        @RestForm @NotBlank(message = "Enter the day by which the council answers") @Nullable
        String answersBy,

        @RestForm @Size(max = 500, message = "Why the dates change must be 500 characters or fewer") @Nullable
        String why) {
    static CallForm blank() {
        return new CallForm(null, null, null, null, null, null, null, null, null, null);
    }

    static CallForm of(CallForIdeas call) {
        var days = call.dates().days();
        return new CallForm(
                call.title,
                call.question,
                call.words,
                call.service.slug,
                call.theme == null ? null : call.theme.slug,
                TypedDay.write(days.opens()),
                TypedDay.write(days.sendUntil()),
                TypedDay.write(days.supportUntil()),
                TypedDay.write(days.answersBy()),
                null);
    }

    /** What is wrong beyond a field left empty; {@code call} is the one that is changed, if any. */
    FormErrors errors(CallChoices choices, @Nullable CallForIdeas call, Instant now) {
        var errors = new FormErrors();
        if (!Forms.text(service).isEmpty() && chosenService(choices) == null) {
            errors.add("service", "Choose the service that asks");
        }
        if (!Forms.text(theme).isEmpty() && chosenTheme(choices) == null) {
            errors.add("theme", "Choose a theme from the list, or no theme");
        }
        checkDays(errors);
        if (!errors.any() && hasDays()) {
            checkOpening(errors, call, now);
            checkReason(errors, call, now);
        }
        return errors;
    }

    /** Only after the form has been found right. */
    CallPlan plan(CallChoices choices) {
        var more = Forms.text(words);
        return new CallPlan(
                Forms.text(title).replaceAll("\\s+", " "),
                Forms.text(question),
                more.isEmpty() ? null : more,
                Objects.requireNonNull(chosenService(choices)),
                chosenTheme(choices),
                dates());
    }

    String reason() {
        return Forms.text(why);
    }

    private void checkDays(FormErrors errors) {
        var first = day(errors, "opens", opens);
        var send = day(errors, "sendUntil", sendUntil);
        var support = day(errors, "supportUntil", supportUntil);
        var answers = day(errors, "answersBy", answersBy);
        notBefore(errors, "sendUntil", send, first, "Enter a day that is not before the first day");
        notBefore(errors, "supportUntil", support, send, "Enter a day that is not before the last day to send ideas");
        notBefore(
                errors, "answersBy", answers, support, "Enter a day that is not before the last day to support ideas");
    }

    private boolean hasDays() {
        return TypedDay.read(opens) != null
                && TypedDay.read(sendUntil) != null
                && TypedDay.read(supportUntil) != null
                && TypedDay.read(answersBy) != null;
    }

    private void checkOpening(FormErrors errors, @Nullable CallForIdeas call, Instant now) {
        if (call != null && call.keepsFirstDay(dates())) {
            return;
        }
        if (call != null && call.isOpened(now)) {
            errors.add("opens", "This call is open, so its first day stays as it is");
        } else if (dates().days().opens().isBefore(CallDates.firstDay(now))) {
            errors.add("opens", "Enter today or a later day");
        }
    }

    private void checkReason(FormErrors errors, @Nullable CallForIdeas call, Instant now) {
        var moved = call != null && call.isOpened(now) && !call.dates().days().equals(dates().days());
        if (moved && reason().isEmpty()) {
            errors.add("why", "Say why the dates change. People have read the dates before");
        }
    }

    private CallDates dates() {
        return CallDates.of(new CallDates.Days(read(opens), read(sendUntil), read(supportUntil), read(answersBy)));
    }

    private @Nullable OrgUnit chosenService(CallChoices choices) {
        return choices.service(Forms.text(service));
    }

    private @Nullable Theme chosenTheme(CallChoices choices) {
        return choices.theme(Forms.text(theme));
    }

    private static LocalDate read(@Nullable String typed) {
        return Objects.requireNonNull(TypedDay.read(typed));
    }

    private static @Nullable LocalDate day(FormErrors errors, String field, @Nullable String typed) {
        var day = TypedDay.read(typed);
        if (day == null && !Forms.text(typed).isEmpty()) {
            errors.add(field, "Enter the day as day, month and year, such as 23/11/2026");
        }
        return day;
    }

    private static void notBefore(
            FormErrors errors, String field, @Nullable LocalDate day, @Nullable LocalDate first, String message) {
        if (day != null && first != null && day.isBefore(first)) {
            errors.add(field, message);
        }
    }
}
