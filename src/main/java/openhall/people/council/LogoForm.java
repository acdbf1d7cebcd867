package openhall.people.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.people.CouncilFacts;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the logo says, for whoever does not see it. The picture comes beside it. */
record LogoForm(
        @RestForm
        @NotBlank(message = "Enter what the logo says")
        @Size(max = 100, message = "What the logo says must be 100 characters or fewer")
        @Nullable
        String alt) {

    static LogoForm of(CouncilFacts facts) {
        var logo = facts.logo();
        return new LogoForm(logo == null ? facts.name() : logo.alt());
    }

    /** There are more kinds of spaces than the rule above knows. */
    FormErrors errors() {
        return words().isEmpty() ? new FormErrors().add("alt", "Enter what the logo says") : FormErrors.none();
    }

    String words() {
        return Forms.text(alt).replaceAll("\\s+", " ");
    }
}
