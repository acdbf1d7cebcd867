package openhall.hackathons.entries;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import openhall.hackathons.Submission;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An entry as it is typed; as a draft it may lack anything. */
record EntryForm(
        @RestForm @Pattern(regexp = "TOOL|OPPORTUNITY|OBSTACLE|", message = "Choose what your team has made") @Nullable
        String outcome,

        @RestForm @Size(max = 100, message = "The title must be 100 characters or fewer") @Nullable
        String title,

        @RestForm @Size(max = 5000, message = "Say what it does in 5,000 characters or fewer") @Nullable
        String whatItDoes,

        @RestForm @Size(max = 500, message = "Whom it stops must be 500 characters or fewer") @Nullable
        String obstacleFor,

        @RestForm @Size(max = 5000, message = "What to do about it must be 5,000 characters or fewer") @Nullable
        String recommendation,

        @RestForm
        @Size(max = 500, message = "The link must be 500 characters or fewer")
        @Pattern(regexp = HTTPS, message = "Enter a link that starts with https://")
        @Nullable
        String link,

        @RestForm
        @Size(max = 500, message = "The address of the repository must be 500 characters or fewer")
        @Pattern(regexp = HTTPS, message = "Enter an address that starts with https://")
        @Nullable
        String repository,

        @RestForm @Nullable String revision) {
    private static final String HTTPS = "\\s*|\\s*https://\\S+\\s*";

    /** What the team's draft says, or else its last version; empty when there is neither. */
    static EntryForm of(EntryDraft.@Nullable Words words, int revision) {
        if (words == null) {
            return new EntryForm(null, null, null, null, null, null, null, String.valueOf(revision));
        }
        var outcome = words.outcome();
        return new EntryForm(
                outcome == null ? null : outcome.name(),
                words.title(),
                words.whatItDoes(),
                words.obstacleFor(),
                words.recommendation(),
                words.link(),
                words.repository(),
                String.valueOf(revision));
    }

    /** The same words over another revision. */
    EntryForm over(int seen) {
        return new EntryForm(
                outcome, title, whatItDoes, obstacleFor, recommendation, link, repository, String.valueOf(seen));
    }

    /** What an entry needs and a draft does not. */
    FormErrors missing() {
        var errors = new FormErrors();
        need(outcome, "outcome", "Choose what your team has made", errors);
        need(title, "title", "Enter a title", errors);
        need(whatItDoes, "whatItDoes", "Say what it does", errors);
        if (Submission.Outcome.OBSTACLE.name().equals(outcome)) {
            need(obstacleFor, "obstacleFor", "Say whom the obstacle stops", errors);
            need(recommendation, "recommendation", "Say what to do about the obstacle", errors);
        }
        return errors;
    }

    private static void need(@Nullable String typed, String field, String message, FormErrors errors) {
        if (Forms.text(typed).isEmpty()) {
            errors.add(field, message);
        }
    }

    /** The revision of the draft that the writer saw; of none when it is no number. */
    int seen() {
        var typed = Forms.text(revision);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What was typed, after its rules have been run. */
    Submission.Entry entry() {
        return new Submission.Entry(
                Submission.Outcome.valueOf(Objects.requireNonNull(outcome)),
                Forms.text(title),
                Forms.text(whatItDoes),
                orNull(link),
                orNull(repository),
                orNull(obstacleFor),
                orNull(recommendation));
    }

    EntryDraft.Words words() {
        var chosen = orNull(outcome);
        return new EntryDraft.Words(
                chosen == null ? null : Submission.Outcome.valueOf(chosen),
                orNull(title),
                orNull(whatItDoes),
                orNull(link),
                orNull(repository),
                orNull(obstacleFor),
                orNull(recommendation));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        var text = Forms.text(typed);
        return text.isEmpty() ? null : text;
    }
}
