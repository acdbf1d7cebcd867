package openhall.ideas.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the council does when something is not solved for somebody. */
record UnsolvedForm(
        @RestForm
        @NotBlank(message = "Choose what you do about it")
        @Pattern(regexp = "|REOPEN|REPLY", message = "Choose what you do about it")
        @Nullable
        String outcome,

        @RestForm
        @NotBlank(message = "Write a reply, so that people know why")
        @Size(max = 5000, message = "The reply must be 5,000 characters or fewer")
        @Nullable
        String reply) {
    private static final String REOPEN = "REOPEN";

    static UnsolvedForm blank() {
        return new UnsolvedForm(null, null);
    }

    public List<Option> outcomes() {
        return List.of(
                new Option(REOPEN, "Go on with the work", "The idea is in progress again, for everybody who told us"),
                new Option("REPLY", "Reply in writing", "The work stays as it is, and everyone can read why"));
    }

    /** Called once the errors are none. */
    void answer(NotSolved said, Person by, Instant at) {
        if (REOPEN.equals(outcome)) {
            said.reopen(Forms.text(reply), by, at);
        } else {
            said.reply(Forms.text(reply), by, at);
        }
    }
}
