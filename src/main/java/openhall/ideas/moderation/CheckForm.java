package openhall.ideas.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.ideas.duplicates.MergedHere;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a moderator decides about an idea, and what they write to its author. */
public record CheckForm(
        @RestForm @NotBlank(message = "Choose what happens to this idea") @Nullable
        String outcome,

        @RestForm @Nullable String reason,

        @RestForm @Size(max = 5000, message = "Your message must be 5,000 characters or fewer") @Nullable
        String words) {
    public static CheckForm blank() {
        return new CheckForm(null, null, null);
    }

    public FormErrors errors() {
        var errors = new FormErrors();
        var to = Visibility.named(Forms.text(outcome));
        if (to == null && !Forms.text(outcome).isEmpty()) {
            errors.add("outcome", "Choose what happens to this idea");
        }
        if (to != null && to != Visibility.PUBLISHED) {
            requireWhy(errors);
        }
        return errors;
    }

    /** The idea with its row held, and those that were merged into it where it is to go for good. */
    Idea held(String ref) {
        var forGood = Forms.text(outcome).equals(Visibility.REMOVED.name());
        return forGood ? MergedHere.heldWith(ref) : Idea.held(ref);
    }

    /** Called once the errors are none. */
    public Visibility to() {
        return Visibility.valueOf(Forms.text(outcome));
    }

    public @Nullable ReasonCode code() {
        return ReasonCode.named(Forms.text(reason));
    }

    public List<Option> reasons() {
        return Option.first("Choose a reason", ReasonCode.options());
    }

    private void requireWhy(FormErrors errors) {
        if (code() == null) {
            errors.add("reason", "Choose a reason");
        }
        if (Forms.text(words).isEmpty()) {
            errors.add("words", "Write to the author, so that they know why");
        }
    }
}
