package openhall.ideas.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One decision and reply for many ideas, with words in braces for what is different in each. */
record BulkForm(
        @RestForm
        @NotEmpty(message = "Choose at least one idea")
        @Size(max = 100, message = "Choose 100 ideas or fewer")
        List<String> ideas,

        @RestForm @NotBlank(message = "Choose a decision") @Nullable
        String decision,

        @RestForm @NotBlank(message = "Choose the service that replies") @Nullable
        String service,

        @RestForm
        @NotBlank(message = "Write a reply, so that people know why")
        @Size(max = 4000, message = "The reply must be 4,000 characters or fewer")
        @Nullable
        String text,

        @RestForm @Nullable String next) {
    static BulkForm about(List<String> ideas) {
        return new BulkForm(ideas, null, null, null, null);
    }

    FormErrors errors(Instant now) {
        var errors = new FormErrors();
        if (chosen().isEmpty()) {
            errors.add("ideas", "Choose at least one idea");
        }
        if (!Decision.OPEN.mayBecome(Objects.requireNonNullElse(decided(), Decision.OPEN))) {
            errors.add("decision", "Choose a decision");
        }
        if (OwnerForm.service(service) == null) {
            errors.add("service", "Choose the service that replies");
        }
        new ReplyTemplate(Forms.text(text))
                .unknown()
                .ifPresent(word -> errors.add("text", "Take out " + word + ". " + ReplyTemplate.HINT));
        NextNews.check(next, now, errors);
        return errors;
    }

    /** Those that are published. */
    List<Idea> chosen() {
        var refs = ideas.stream()
                .filter(ref -> ref != null && ref.matches("ID-[0-9]{1,18}"))
                .toList();
        return refs.isEmpty() ? List.of() : Idea.publishedAmong(refs);
    }

    /** Called once the errors are none. */
    BulkReply.Draft draft() {
        return new BulkReply.Draft(
                Objects.requireNonNull(decided()),
                Objects.requireNonNull(OwnerForm.service(service)),
                new ReplyTemplate(Forms.text(text)),
                TypedDay.read(next));
    }

    public String hint() {
        return ReplyTemplate.HINT;
    }

    public List<Option> decisions() {
        return Decision.OPEN.outcomes();
    }

    private @Nullable Decision decided() {
        return Decision.named(Forms.text(decision));
    }
}
