package openhall.learning.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody who is stuck has tried, and what they need. */
record HelpForm(
        @RestForm @NotBlank(message = HelpForm.SAY_TRIED) @Size(max = 2000, message = HelpForm.TRIED_LENGTH) @Nullable
        String tried,

        @RestForm @NotBlank(message = HelpForm.SAY_NEEDED) @Size(max = 2000, message = HelpForm.NEEDED_LENGTH) @Nullable
        String needed) {
    static final String SAY_TRIED = "Say what you have tried, even if it is only a little";
    static final String TRIED_LENGTH = "What you have tried must be 2,000 characters or fewer";
    static final String SAY_NEEDED = "Say what you need";
    static final String NEEDED_LENGTH = "What you need must be 2,000 characters or fewer";
    static final HelpForm EMPTY = new HelpForm(null, null);

    HelpRequest.Words words() {
        return new HelpRequest.Words(Forms.text(tried), Forms.text(needed));
    }
}
