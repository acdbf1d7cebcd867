package openhall.ideas.sending;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person types to send an idea. {@code sending} is made once for each form; {@code website} is a trap for robots. */
public record IdeaForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "Title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Say what the problem is")
        @Size(max = 5000, message = "The problem must be 5,000 characters or fewer")
        @Nullable
        String problem,

        @RestForm
        @NotBlank(message = "Say what the council could do")
        @Size(max = 5000, message = "What the council could do must be 5,000 characters or fewer")
        @Nullable
        String suggestion,

        @RestForm @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
        String area,

        @RestForm @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
        String name,

        @RestForm
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Email(message = "Enter an email address like name@example.com")
        @Nullable
        String email,

        @RestForm @Nullable String showName,
        @RestForm @Nullable String sending,
        @RestForm @Nullable String website) {
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static IdeaForm blank() {
        return new IdeaForm(
                null, null, null, null, null, null, null, UUID.randomUUID().toString(), null);
    }

    static IdeaForm of(Idea idea) {
        return new IdeaForm(
                idea.title, idea.problem, idea.suggestion, idea.area, null, null, null, idea.sending.toString(), null);
    }

    /** Someone signed out says who they are. */
    public FormErrors errors(boolean signedIn) {
        var errors = new FormErrors();
        if (!signedIn && Forms.text(name).isEmpty()) {
            errors.add("name", "Enter your name");
        }
        if (!signedIn && Forms.text(email).isEmpty()) {
            errors.add("email", "Enter your email address, so that we can tell you what happens");
        }
        return errors;
    }

    public Proposal proposal() {
        return new Proposal(Forms.text(title), Forms.text(problem), Forms.text(suggestion), area);
    }

    public Proposal.Sender sender(Optional<Person> me) {
        return me.map(person -> Proposal.Sender.signedIn(person, isNamed()))
                .orElseGet(() -> Proposal.Sender.signedOut(Forms.text(name), Forms.text(email), isNamed()));
    }

    UUID sendingKey() {
        var key = Forms.text(sending);
        return key.matches(KEY) ? UUID.fromString(key) : UUID.randomUUID();
    }

    boolean isFromRobot() {
        return !Forms.text(website).isEmpty();
    }

    public boolean isNamed() {
        return "yes".equals(showName);
    }

    public List<String> chosen() {
        return isNamed() ? List.of("yes") : List.of();
    }

    public List<Option> showNameOptions() {
        return List.of(Option.of("yes", "Show my name beside the idea"));
    }

    public List<String> problemParagraphs() {
        return Proposal.paragraphs(Forms.text(problem));
    }

    public List<String> suggestionParagraphs() {
        return Proposal.paragraphs(Forms.text(suggestion));
    }
}
