package openhall.ideas.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import openhall.ideas.prepared.PreparedDecision;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What a service decides about an idea, and its reply; with the goal an accepted idea serves, if any, why it changes an
 * answer that was given, and whether it is published now or kept ready, perhaps until a day.
 */
record DecisionForm(
        @RestForm @NotBlank(message = "Choose a decision") @Nullable
        String decision,

        @RestForm @NotBlank(message = "Choose the service that replies") @Nullable
        String service,

        @RestForm @Size(max = 5000, message = "The reply must be 5,000 characters or fewer") @Nullable
        String reply,

        @RestForm @Size(max = 1000, message = "Why you decide again must be 1,000 characters or fewer") @Nullable
        String change,

        @RestForm @Nullable String goal,

        @RestForm @Size(max = 500, message = "How it helps the goal must be 500 characters or fewer") @Nullable
        String how,

        @RestForm @Nullable String when,

        @RestForm @Nullable String day,

        @RestForm @Nullable String next) {
    static final String KEEP = "keep";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static DecisionForm blank() {
        return new DecisionForm(null, null, null, null, null, null, null, null, null);
    }

    /** As it was kept ready. */
    static DecisionForm of(PreparedDecision kept) {
        var goal = kept.goal == null ? null : kept.goal.slug;
        var day = kept.publishAt == null
                ? null
                : TypedDay.write(kept.publishAt.atZone(Formats.ZONE).toLocalDate());
        var next = kept.nextUpdateOn == null ? null : TypedDay.write(kept.nextUpdateOn);
        return new DecisionForm(
                kept.decision.name(), kept.service.slug, kept.words, kept.change, goal, kept.how, KEEP, day, next);
    }

    public boolean isKept() {
        return KEEP.equals(when);
    }

    /** In the morning of the day that was typed; null with no day. */
    @Nullable
    Instant publishAt() {
        var on = TypedDay.read(day);
        return on == null ? null : on.atTime(MORNING).atZone(Formats.ZONE).toInstant();
    }

    FormErrors errors(LocalDate today) {
        var errors = new FormErrors();
        if (Forms.text(day).isEmpty()) {
            return errors;
        }
        var on = TypedDay.read(day);
        if (on == null || !on.isAfter(today)) {
            errors.add("day", "Enter a day after today, such as 23/11/2026");
        } else if (!isKept()) {
            errors.add("day", "Choose \"Keep it ready\" to publish on a day, or take the day out to publish now");
        }
        return errors;
    }
}
