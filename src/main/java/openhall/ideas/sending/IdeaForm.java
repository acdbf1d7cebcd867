package openhall.ideas.sending;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person types to send an idea; each page sends the part that it asks for. */
public record IdeaForm(
        @RestForm @Size(max = 100, message = "Title must be 100 characters or fewer") @Nullable
        String title,

        @RestForm @Size(max = 5000, message = "The problem must be 5,000 characters or fewer") @Nullable
        String problem,

        @RestForm @Size(max = 5000, message = "What the council could do must be 5,000 characters or fewer") @Nullable
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

        @RestForm @Size(max = 100, message = "Choose a question from the list, or none") @Nullable
        String call,

        @RestForm @Size(max = 100, message = "Choose a theme from the list, or none") @Nullable
        String theme,

        @RestForm @Size(max = 100, message = "The numbers must be 100 characters or fewer") @Nullable
        String point) {
    private static final List<Option> WHO_READS_IT = List.of(
            new Option("no", "Nobody", "The page of your idea says: the sender's name is not shown"),
            new Option("yes", "Everyone", "Your name stands beside your idea, and search engines can find it"));

    /** A form that nobody has written into, for an idea that answers this call. */
    static IdeaForm blank(@Nullable String call) {
        return new IdeaForm(null, null, null, null, null, null, null, call, null, null);
    }

    static IdeaForm of(Idea idea) {
        return new IdeaForm(idea.title, idea.problem, idea.suggestion, idea.area, null, null, null, null, null, null);
    }

    static IdeaForm of(IdeaDraft draft) {
        var shown = draft.showName == null ? null : draft.showName ? "yes" : "no";
        var point = draft.point();
        return new IdeaForm(
                draft.title,
                draft.problem,
                draft.suggestion,
                draft.area,
                draft.name,
                draft.email,
                shown,
                draft.callSlug,
                draft.themeSlug,
                point == null ? null : point.text());
    }

    /** Someone signed out says who they are. */
    public FormErrors errors(boolean signedIn) {
        var errors = new FormErrors();
        if (!signedIn) {
            need(errors, "name", name, "Enter your name");
            need(errors, "email", email, "Enter your email address, so that we can tell you what happens");
        }
        return errors;
    }

    /** What this page asks for and did not get. */
    FormErrors missing(Step step, boolean signedIn) {
        var errors = new FormErrors();
        return switch (step) {
            case PROBLEM -> need(errors, "problem", problem, "Say what the problem is");
            case SUGGESTION -> need(errors, "suggestion", suggestion, "Say what the council could do");
            case TITLE -> need(errors, "title", title, "Enter a title");
            case YOU -> errors.addAll(errors(signedIn)).addAll(unsaidName());
            case TOPIC, PLACE, ALIKE, CHECK -> errors;
        };
    }

    /** What the whole idea still needs. */
    FormErrors missing(boolean signedIn) {
        var errors = new FormErrors();
        Arrays.stream(Step.values()).forEach(step -> errors.addAll(missing(step, signedIn)));
        return errors;
    }

    /** The first page that was not answered; null when all were. */
    @Nullable
    Step firstMissing(boolean signedIn) {
        return Arrays.stream(Step.values())
                .filter(step -> missing(step, signedIn).any())
                .findFirst()
                .orElse(null);
    }

    /** What a moderator returned is changed on one page. */
    FormErrors missingWords() {
        return missing(Step.TITLE, true).addAll(missing(Step.PROBLEM, true)).addAll(missing(Step.SUGGESTION, true));
    }

    /** Whether there is anything to keep in it. */
    boolean saysSomething() {
        return Stream.of(title, problem, suggestion, area, name, email, call, theme, point)
                .anyMatch(typed -> !Forms.text(typed).isEmpty());
    }

    public Proposal proposal() {
        return new Proposal(Forms.text(title), Forms.text(problem), Forms.text(suggestion), area);
    }

    public Proposal.Sender sender(Optional<Person> me) {
        return me.map(person -> Proposal.Sender.signedIn(person, isNamed()))
                .orElseGet(() -> Proposal.Sender.signedOut(Forms.text(name), Forms.text(email), isNamed()));
    }

    public boolean isNamed() {
        return "yes".equals(showName);
    }

    /** Hidden unless somebody says otherwise. */
    public String shown() {
        return isNamed() ? "yes" : "no";
    }

    public List<Option> showNameOptions() {
        return WHO_READS_IT;
    }

    public List<String> problemParagraphs() {
        return Proposal.paragraphs(Forms.text(problem));
    }

    public List<String> suggestionParagraphs() {
        return Proposal.paragraphs(Forms.text(suggestion));
    }

    private FormErrors unsaidName() {
        var said = "yes".equals(showName) || "no".equals(showName);
        return said ? FormErrors.none() : new FormErrors().add("showName", "Choose who may read your name");
    }

    private static FormErrors need(FormErrors errors, String field, @Nullable String typed, String message) {
        return Forms.text(typed).isEmpty() ? errors.add(field, message) : errors;
    }
}
