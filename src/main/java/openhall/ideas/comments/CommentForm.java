package openhall.ideas.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody writes about an idea. */
record CommentForm(
        @RestForm @NotBlank(message = "Choose what you want to write") @Nullable
        String kind,

        @RestForm
        @NotBlank(message = "Write your comment")
        @Size(max = 2000, message = "Your comment must be 2,000 characters or fewer")
        @Nullable
        String words,

        @RestForm @Nullable String showName) {
    static CommentForm blank() {
        return new CommentForm(null, null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (Comment.Kind.named(Forms.text(kind)) == null && !Forms.text(kind).isEmpty()) {
            errors.add("kind", "Choose what you want to write");
        }
        if (Forms.text(words).isEmpty()) {
            errors.add("words", "Write your comment");
        }
        return errors;
    }

    /** Called once the errors are none. */
    Comment.Words said() {
        var what = Objects.requireNonNull(Comment.Kind.named(Forms.text(kind)));
        return new Comment.Words(what, Forms.text(words), "yes".equals(showName));
    }

    public List<Option> kinds() {
        return Comment.Kind.options();
    }

    public List<Option> names() {
        return List.of(Option.of("yes", "Show my name beside it"));
    }

    public List<String> named() {
        return "yes".equals(showName) ? List.of("yes") : List.of();
    }
}
