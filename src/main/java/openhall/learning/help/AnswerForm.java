package openhall.learning.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a champion writes to somebody who is stuck. */
record AnswerForm(
        @RestForm @NotBlank(message = AnswerForm.WRITE) @Size(max = 5000, message = AnswerForm.LENGTH) @Nullable
        String answer) {
    static final String WRITE = "Write an answer";
    static final String LENGTH = "Your answer must be 5,000 characters or fewer";
    static final AnswerForm EMPTY = new AnswerForm(null);
}
