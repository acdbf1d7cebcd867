package openhall.ideas.spam;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a program's ideas have in common, and why they are taken down; moments are typed as 2026-11-23T10:00. */
record SpamForm(
        @RestForm @Nullable String from,

        @RestForm @Nullable String until,

        @RestForm @Size(max = 200, message = "The words must be 200 characters or fewer") @Nullable
        String words,

        @RestForm @Size(max = 253, message = "The domain must be 253 characters or fewer") @Nullable
        String domain,

        @RestForm @Size(max = 1000, message = "The reason must be 1,000 characters or fewer") @Nullable
        String why,

        @RestForm @Nullable String sending) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9998;

    static SpamForm blank() {
        return new SpamForm(null, null, null, null, null, null);
    }

    /** The same, with the key that makes two posts of it one sweep. */
    SpamForm once() {
        if (key() != null) {
            return this;
        }
        return new SpamForm(from, until, words, domain, why, UUID.randomUUID().toString());
    }

    FormErrors conditionErrors(Instant now) {
        var errors = new FormErrors();
        checkTimes(now, errors);
        if (Forms.text(words).isEmpty() && host().isEmpty()) {
            errors.add("words", "Enter words, or a domain, that all of them have in common");
        }
        return errors;
    }

    FormErrors errors(Instant now) {
        var errors = conditionErrors(now);
        if (Forms.text(why).isEmpty()) {
            errors.add("why", "Write why they are taken down");
        }
        if (key() == null) {
            errors.add("why", "Look at what would be taken down first");
        }
        return errors;
    }

    /** Called once the errors are none. */
    SpamCondition condition() {
        return new SpamCondition(
                Objects.requireNonNull(moment(from)), Objects.requireNonNull(moment(until)), Forms.text(words), host());
    }

    @Nullable
    UUID key() {
        try {
            return UUID.fromString(Forms.text(sending));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A time to come would take down what nobody has seen yet. */
    private void checkTimes(Instant now, FormErrors errors) {
        var first = moment(from);
        var last = moment(until);
        if (first == null) {
            errors.add("from", "Enter when the first of them was sent, such as 2026-11-23T10:00");
        }
        if (last == null) {
            errors.add("until", "Enter when the last of them was sent, such as 2026-11-23T11:00");
        } else if (last.isAfter(now)) {
            errors.add("until", "Enter a time that is not in the future");
        } else if (first != null && !first.isBefore(last)) {
            errors.add("until", "Enter a time after the first one");
        }
    }

    private String host() {
        return Forms.text(domain).replaceFirst("^@", "");
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        try {
            var moment = LocalDateTime.parse(Forms.text(typed));
            var known = moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
            return known ? moment.atZone(Formats.ZONE).toInstant() : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
