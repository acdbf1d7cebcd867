package openhall.ideas.digest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person makes of a group: a name, a note, and whether it is left out. */
record GroupForm(
        @RestForm
        @NotBlank(message = "Give this group a name")
        @Size(max = 100, message = "The name must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm @Size(max = 1000, message = "The note must be 1,000 characters or fewer") @Nullable
        String note,

        @RestForm @Nullable String leftOut) {
    static GroupForm of(DigestGroup group) {
        return new GroupForm(group.title, group.note, group.kept ? null : "yes");
    }

    boolean keeps() {
        return !"yes".equals(leftOut);
    }

    public List<String> chosen() {
        return keeps() ? List.of() : List.of("yes");
    }

    public List<Option> leaving() {
        return List.of(Option.of("yes", "Leave this group out"));
    }

    String called() {
        return Forms.text(title);
    }

    String said() {
        return Forms.text(note);
    }
}
