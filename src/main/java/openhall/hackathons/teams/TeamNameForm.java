package openhall.hackathons.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.hackathons.Team;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Another name for a team. */
record TeamNameForm(
        @RestForm
        @NotBlank(message = "Enter a name for your team")
        @Size(max = 60, message = "The name must be 60 characters or fewer")
        @Nullable
        String name) {
    FormErrors errors(Team team) {
        var errors = new FormErrors();
        if (team.isTaken(typed())) {
            errors.add("name", "Another team has this name. Choose a different name");
        }
        return errors;
    }

    String typed() {
        return Forms.text(name).strip();
    }
}
