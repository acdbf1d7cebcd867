package openhall.hackathons.results;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How a tie was decided: references of teams, numbers of the judges who were asked, and why. */
record TieForm(
        @RestForm List<String> winners,
        @RestForm List<String> asked,

        @RestForm
        @NotBlank(message = "Say why. Everybody can read this when the results are final")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        @Nullable
        String why) {
    TieForm {
        winners = winners == null ? List.of() : winners;
        asked = asked == null ? List.of() : asked;
    }

    FormErrors errors(Tie tie) {
        var errors = new FormErrors();
        if (!tie.line().allows(winnersIn(tie))) {
            errors.add("winners", tie.question());
        }
        if (askedIn(tie).isEmpty()) {
            errors.add("asked", "Choose the judges who were asked");
        }
        return errors;
    }

    TieChoice.Choice choice(Tie tie) {
        return new TieChoice.Choice(winnersIn(tie), askedIn(tie), Forms.text(why));
    }

    private List<Submission> winnersIn(Tie tie) {
        return tie.entries().stream()
                .filter(entry -> winners.contains(entry.team.ref))
                .toList();
    }

    private List<Judge> askedIn(Tie tie) {
        return tie.panel().stream()
                .filter(judge -> asked.contains(judge.id.toString()))
                .toList();
    }
}
