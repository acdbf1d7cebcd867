package openhall.hackathons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An entry as it is typed. */
record SubmissionForm(
        @RestForm
        @NotBlank(message = "Choose what your team has made")
        @Pattern(regexp = "TOOL|OPPORTUNITY|OBSTACLE|", message = "Choose what your team has made")
        @Nullable
        String outcome,

        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Say what it does")
        @Size(max = 5000, message = "Say what it does in 5,000 characters or fewer")
        @Nullable
        String whatItDoes,

        @RestForm
        @Size(max = 500, message = "The link must be 500 characters or fewer")
        @Pattern(regexp = "\\s*|\\s*https://\\S+\\s*", message = "Enter a link that starts with https://")
        @Nullable
        String link) {
    static SubmissionForm of(@Nullable Submission submission) {
        if (submission == null) {
            return new SubmissionForm(null, null, null, null);
        }
        return new SubmissionForm(submission.outcome.name(), submission.title, submission.whatItDoes, submission.link);
    }

    /** What was typed, after its rules have been run. */
    Submission.Entry entry() {
        var https = Forms.text(link);
        return new Submission.Entry(
                Submission.Outcome.valueOf(Objects.requireNonNull(outcome)),
                Forms.text(title),
                Forms.text(whatItDoes),
                https.isEmpty() ? null : https);
    }
}
