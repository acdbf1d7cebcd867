package openhall.hackathons;

import java.time.Instant;
import java.util.Objects;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A challenge about to be set, from an idea or from a known problem. */
record Prompt(
        ChallengeForm form, @Nullable Idea idea, @Nullable Hackathon hackathon) {

    static Prompt of(ChallengeForm form) {
        return new Prompt(form, idea(form.idea()), Hackathon.bySlug(Forms.text(form.hackathon())));
    }

    /** Null without a reference; nothing is there when the idea is not public. */
    static @Nullable Idea idea(@Nullable String ref) {
        if (Forms.text(ref).isEmpty()) {
            return null;
        }
        return AddressedIdea.published(Forms.text(ref));
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
            errors.add("decideBy", "Enter the date as year, month and day, like 2027-01-29");
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

    /** Only when there are no errors. */
    Challenge set(Person by, Instant at) {
        var decision = Objects.requireNonNull(form.decisionDate());
        var challenge = Challenge.publish(Objects.requireNonNull(hackathon), form.brief(decision), by, at);
        if (idea != null) {
            challenge.promptedBy(idea, by, Forms.text(challenge.summary), at);
        }
        return challenge;
    }
}
