package openhall.hackathons.prizes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A prize to add. */
record PrizeForm(
        @RestForm
        @NotBlank(message = "Enter what the prize is called")
        @Size(max = 80, message = "The title must be 80 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Say what whoever wins it gets")
        @Size(max = 500, message = "What they get must be 500 characters or fewer")
        @Nullable
        String what,

        @RestForm @Nullable String by,
        @RestForm @Nullable String places,
        @RestForm @Nullable String challenge,
        @RestForm @Nullable String costsMoney,

        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    private static final int MOST = 10;

    static PrizeForm empty() {
        return new PrizeForm(null, null, "judges", "1", null, null, null);
    }

    FormErrors errors(Hackathon hackathon) {
        var errors = new FormErrors();
        if (!List.of("judges", "vote").contains(Forms.text(by))) {
            errors.add("by", "Choose who decides about the prize");
        } else if (isByVote() && hackathon.voteOpensAt == null) {
            errors.add("by", "Choose the judges: this hackathon has no public vote");
        }
        if (number() == 0) {
            errors.add("places", "Choose how many entries win it, from 1 to 10");
        }
        if (slug() != null
                && challenges(hackathon).stream()
                        .noneMatch(option -> option.value().equals(slug()))) {
            errors.add("challenge", "Choose a challenge of this hackathon, or all challenges");
        }
        checkCosts(hackathon, errors);
        WhyForm.check(hackathon, why, errors);
        return errors;
    }

    private void checkCosts(Hackathon hackathon, FormErrors errors) {
        var answer = Forms.text(costsMoney);
        if (!answer.equals("yes") && !answer.equals("no")) {
            errors.add("costsMoney", "Choose whether the prize costs money or promises a contract");
        }
        var asked = Prize.askedWithout(hackathon, plan());
        if (!asked.isEmpty()) {
            errors.add("costsMoney", Prize.notAsked(asked));
        }
    }

    Hackathon.PrizePlan plan() {
        var costs = Forms.text(costsMoney).equals("yes");
        return new Hackathon.PrizePlan(Forms.text(title), Forms.text(what), isByVote(), number(), slug(), costs);
    }

    private boolean isByVote() {
        return Forms.text(by).equals("vote");
    }

    /** 0 when it is none of those we offer. */
    private int number() {
        var typed = Forms.text(places);
        return typed.matches("[1-9]|10") ? Integer.parseInt(typed) : 0;
    }

    private @Nullable String slug() {
        var typed = Forms.text(challenge);
        return typed.isEmpty() ? null : typed;
    }

    static List<Option> deciders() {
        return List.of(Option.of("judges", "The judges"), Option.of("vote", "The public vote"));
    }

    static List<Option> costs() {
        return List.of(
                new Option("yes", "Yes", "Procurement agrees to each challenge it is for, before that is public"),
                Option.of("no", "No"));
    }

    static List<Option> numbers() {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> Option.of(String.valueOf(number), String.valueOf(number)))
                .toList();
    }

    /** Drafts too: what can be won is planned before they are public. */
    static List<Option> challenges(Hackathon hackathon) {
        return Option.first(
                "All challenges",
                Challenge.all(hackathon).stream()
                        .filter(challenge -> !challenge.isCancelled())
                        .map(challenge -> Option.of(challenge.slug, challenge.title))
                        .toList());
    }
}
