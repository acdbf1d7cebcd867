package openhall.ideas.paper;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.Reach;
import openhall.ideas.Received;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What staff type of an idea that somebody sent on paper or told us. {@code sending} is made once for each form. */
record EntryForm(
        @RestForm @Nullable String sending,

        @RestForm @NotBlank(message = "Choose how the idea came to us") @Nullable
        String channel,

        @RestForm @NotBlank(message = "Enter the day it came to us") @Nullable
        String received,

        @RestForm @Size(max = 40, message = "Number of the slip must be 40 characters or fewer") @Nullable
        String slip,

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

        @RestForm @Size(max = 100, message = "Choose a question from the list, or none") @Nullable
        String call,

        @RestForm @Size(max = 100, message = "Choose a theme from the list, or none") @Nullable
        String theme,

        @RestForm @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
        String area,

        @RestForm @Size(max = 100, message = "The numbers must be 100 characters or fewer") @Nullable
        String point,

        @RestForm @NotBlank(message = "Choose how the person wants to hear from us") @Nullable
        String reach,

        @RestForm @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
        String name,

        @RestForm
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Email(message = "Enter an email address like name@example.com")
        @Nullable
        String email,

        @RestForm @Size(max = 500, message = "Postal address must be 500 characters or fewer") @Nullable
        String address,

        @RestForm @Nullable String showName,
        @RestForm @Nullable String then) {
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The next slip of a pile mostly came by the same way on the same day. */
    static EntryForm blank(@Nullable String channel, @Nullable String received) {
        var key = UUID.randomUUID().toString();
        return new EntryForm(
                key, channel, received, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    FormErrors errors(LocalDate today) {
        var errors = new FormErrors();
        if (!Forms.text(channel).isEmpty() && channelNamed() == null) {
            errors.add("channel", "Choose how the idea came to us");
        }
        addDay(errors, today);
        addReach(errors);
        if (isNamed() && Forms.text(name).isEmpty()) {
            errors.add("name", "Enter the name that may be shown");
        }
        return errors;
    }

    private void addDay(FormErrors errors, LocalDate today) {
        var day = TypedDay.read(received);
        if (day == null) {
            errors.add("received", "Enter the day it came to us, like 23/11/2026");
        } else if (day.isAfter(today)) {
            errors.add("received", "The day it came to us must not be after today");
        }
    }

    private void addReach(FormErrors errors) {
        var way = way();
        if (way == null) {
            errors.add("reach", "Choose how the person wants to hear from us");
        } else if (way == Reach.Way.EMAIL && Forms.text(email).isEmpty()) {
            errors.add("email", "Enter the email address");
        } else if (way == Reach.Way.POST && Forms.text(address).isEmpty()) {
            errors.add("address", "Enter the postal address");
        }
    }

    Proposal proposal() {
        return new Proposal(Forms.text(title), Forms.text(problem), Forms.text(suggestion), area);
    }

    /** Called once the errors are none. */
    Received how() {
        var number = Forms.text(slip).toUpperCase(Locale.ROOT);
        return new Received(
                key(),
                Objects.requireNonNull(channelNamed()),
                Objects.requireNonNull(TypedDay.read(received)),
                number.isEmpty() ? null : number,
                reached());
    }

    private Reach reached() {
        return new Reach(
                Objects.requireNonNull(way()), Forms.text(name), Forms.text(email), Forms.text(address), isNamed());
    }

    /** When it counts as sent; null while nobody said on which day it came. */
    @Nullable
    Instant since(Instant now) {
        var day = TypedDay.read(received);
        return day == null ? null : Received.since(day, now);
    }

    private UUID key() {
        var typed = Forms.text(sending);
        return typed.matches(KEY) ? UUID.fromString(typed) : UUID.randomUUID();
    }

    boolean goesOn() {
        return "next".equals(then);
    }

    private boolean isNamed() {
        return "yes".equals(showName);
    }

    private Idea.@Nullable Channel channelNamed() {
        return Arrays.stream(Idea.Channel.values())
                .filter(way -> way != Idea.Channel.WEB && way.name().equals(Forms.text(channel)))
                .findFirst()
                .orElse(null);
    }

    private Reach.@Nullable Way way() {
        return Arrays.stream(Reach.Way.values())
                .filter(way -> way.name().equals(Forms.text(reach)))
                .findFirst()
                .orElse(null);
    }

    public List<Option> channels() {
        return List.of(
                Option.of("PAPER", "On paper"),
                Option.of("PHONE", "By phone"),
                Option.of("FACE_TO_FACE", "In person, for example at a counter"));
    }

    public List<Option> ways() {
        return List.of(
                Option.of("EMAIL", "By email"),
                Option.of("POST", "By post"),
                Option.of("NOBODY", "They do not want to hear from us"));
    }

    public List<String> chosen() {
        return isNamed() ? List.of("yes") : List.of();
    }

    public List<Option> naming() {
        return List.of(Option.of("yes", "They said that everyone may read their name beside the idea"));
    }
}
