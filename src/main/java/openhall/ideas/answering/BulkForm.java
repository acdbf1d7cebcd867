package openhall.ideas.answering;

import jakarta.validation.constraints.NotBlank;
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

/** One decision and reply for many ideas, with words in braces for what is different in each, and how they are chosen. */
record BulkForm(
        @RestForm @Nullable String from,
        @RestForm @Nullable String call,
        @RestForm @Nullable String theme,
        @RestForm @Nullable String area,
        @RestForm @Nullable String waited,
        @RestForm @Nullable String all,

        @RestForm @Size(max = BulkMatch.MOST, message = "Choose 200 ideas or fewer")
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
    private static final String ALL = "yes";

    static BulkForm about(BulkQuery asked) {
        var filter = asked.filter();
        return new BulkForm(
                filter.from(),
                filter.call(),
                filter.theme(),
                filter.area(),
                filter.waited(),
                null,
                asked.ideas(),
                null,
                null,
                null,
                null);
    }

    BulkFilter filter() {
        return new BulkFilter(from, call, theme, area, waited);
    }

    FormErrors errors(BulkMatch match, Instant now) {
        var errors = new FormErrors().addAll(match.errors());
        if (isAll() && match.isTooMany()) {
            errors.add("all", match.sentence());
        } else if (chosen(match).isEmpty() && !match.errors().any()) {
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

    /** All that match at this moment, or those that were ticked and are published. */
    List<Idea> chosen(BulkMatch match) {
        return isAll() ? match.ideas() : ticked();
    }

    List<Idea> ticked() {
        var refs = ideas.stream()
                .filter(ref -> ref != null && ref.matches("ID-[0-9]{1,18}"))
                .toList();
        return refs.isEmpty() ? List.of() : Idea.publishedAmong(refs);
    }

    /** As the boxes take what is ticked. */
    public List<String> alls() {
        return isAll() ? List.of(ALL) : List.of();
    }

    private boolean isAll() {
        return ALL.equals(all);
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
