package openhall.hackathons;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A challenge about to be set, from ideas or from a known problem. */
record Prompt(
        ChallengeForm form, List<Idea> ideas, @Nullable Hackathon hackathon) {
    private static final int MOST = 20;

    static Prompt of(ChallengeForm form) {
        return new Prompt(form, ideas(form.idea()), Hackathon.bySlug(Forms.text(form.hackathon())));
    }

    /** Each once; nothing is there when one of them is not public. */
    static List<Idea> ideas(List<String> refs) {
        return refs.stream()
                .map(Forms::text)
                .filter(ref -> !ref.isEmpty())
                .distinct()
                .limit(MOST)
                .map(AddressedIdea::published)
                .toList();
    }

    static boolean isOpen(@Nullable Hackathon hackathon, Instant at) {
        return hackathon != null && hackathon.phase(at).takesChallenges();
    }

    FormErrors errors(Instant at) {
        var errors = new FormErrors();
        titleErrors(errors);
        if (!Forms.text(form.hackathon()).isEmpty() && !isOpen(hackathon, at)) {
            errors.add("hackathon", "Choose a hackathon whose entries have not closed");
        }
        if (!Forms.text(form.ownerService()).isEmpty() && OrgUnit.bySlug(Forms.text(form.ownerService())) == null) {
            errors.add("ownerService", "Choose the service that owns the problem");
        }
        if (!Forms.text(form.decideBy()).isEmpty() && form.decisionDate() == null) {
            errors.add("decideBy", "Enter the day as day, month and year, such as 23/11/2026");
        }
        if (form.goals().isEmpty() || form.goals().stream().anyMatch(goal -> Goal.bySlug(goal) == null)) {
            errors.add("goals", "Choose at least one goal");
        }
        if (!form.namesCoursesWell()) {
            errors.add("learning", "Enter the last part of each course's address, one on a line");
        }
        return errors;
    }

    private void titleErrors(FormErrors errors) {
        if (!Forms.text(form.title()).isEmpty() && form.slug().isEmpty()) {
            errors.add("title", "Enter a title with letters or numbers in it");
        }
        if (hackathon != null && Challenge.in(hackathon, form.slug()) != null) {
            errors.add("title", "This hackathon has a challenge with this title. Choose a different title");
        }
    }

    /** Only when there are no errors. Everybody who has to agree is asked at once. */
    Challenge set(Person by, Instant at) {
        var decision = Objects.requireNonNull(form.decisionDate());
        var event = Objects.requireNonNull(hackathon);
        event.lock(LockModeType.PESSIMISTIC_WRITE);
        Challenge.requireNew(event, form.slug());
        var challenge = Challenge.draft(event, form.brief(decision), by, at);
        ideas.forEach(idea -> challenge.promptedBy(idea, by, Forms.text(challenge.summary), at));
        challenge.askForAgreement(by, at);
        return challenge;
    }
}
