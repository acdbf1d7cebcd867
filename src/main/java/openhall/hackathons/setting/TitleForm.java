package openhall.hackathons.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a draft begins with. */
record TitleForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title) {
    FormErrors errors(Hackathon hackathon) {
        var errors = new FormErrors();
        if (!Forms.text(title).isEmpty() && slug().isEmpty()) {
            errors.add("title", "Enter a title with letters or numbers in it");
        }
        if (!slug().isEmpty() && Challenge.in(hackathon, slug()) != null) {
            errors.add("title", "This hackathon has a challenge with this title. Choose a different title");
        }
        return errors;
    }

    String slug() {
        return Slugs.of(Forms.text(title));
    }

    /** Nothing but a name. */
    Challenge.Brief brief() {
        return new Challenge.Brief(
                slug(),
                Forms.text(title),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }
}
