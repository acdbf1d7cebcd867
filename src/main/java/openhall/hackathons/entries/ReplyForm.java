package openhall.hackathons.entries;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What another look at a decision found. */
record ReplyForm(
        @RestForm
        @NotBlank(message = "Choose whether the decision stands")
        @Pattern(regexp = "STANDS|WRONG|", message = "Choose whether the decision stands")
        @Nullable
        String finding,

        @RestForm
        @NotBlank(message = "Say why, so that the team knows")
        @Size(max = 1000, message = "Why must be 1,000 characters or fewer")
        @Nullable
        String answer) {
    private static final String WRONG = "WRONG";

    static ReplyForm blank() {
        return new ReplyForm(null, null);
    }

    boolean isUpholding() {
        return WRONG.equals(finding);
    }

    public List<Option> findings() {
        return List.of(
                Option.of("STANDS", "The decision stands: the entry is not judged"),
                Option.of(WRONG, "The decision was wrong: the entry is judged with the others"));
    }
}
