package openhall.hackathons.judging;

import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The teams a judge says they should not judge (by their references), and why; or that there are none. */
public record ConflictForm(
        @RestForm List<String> teams,

        @RestForm @Size(max = 500, message = "Say why in 500 characters or fewer") @Nullable
        String why) {
    public ConflictForm {
        teams = teams == null ? List.of() : teams;
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!teams.isEmpty() && Forms.text(why).isEmpty()) {
            errors.add("why", "Say why you should not judge these teams");
        }
        return errors;
    }

    List<Team> of(Hackathon hackathon) {
        return Team.of(hackathon).stream()
                .filter(team -> teams.contains(team.ref))
                .toList();
    }
}
