package openhall.ideas.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The new words of an idea that a moderator returned, as its author told them to us. */
record WordsForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "Title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Enter what the problem is")
        @Size(max = 5000, message = "The problem must be 5,000 characters or fewer")
        @Nullable
        String problem,

        @RestForm
        @NotBlank(message = "Enter what the council could do")
        @Size(max = 5000, message = "What the council could do must be 5,000 characters or fewer")
        @Nullable
        String suggestion,

        @RestForm @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
        String area) {
    static WordsForm of(Idea idea) {
        return new WordsForm(idea.title, idea.problem, idea.suggestion, idea.area);
    }

    Proposal proposal() {
        return new Proposal(Forms.text(title), Forms.text(problem), Forms.text(suggestion), area);
    }
}
