package openhall.ideas;

import java.time.LocalDate;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about an idea: the decision, its reply, why it changes the answer it gave, if it does, and the day
 * of the next news; with none, the usual one is meant.
 */
public record Verdict(
        Decision to,
        OrgUnit service,
        String words,
        String change,
        @Nullable LocalDate next) {
    public Verdict(Decision to, OrgUnit service, String words, String change) {
        this(to, service, words, change, null);
    }

    void requireFrom(Decision from) {
        from.require(to);
        MoveNotAllowed.unless(!from.needsWords(to) || !words.isBlank(), "Write a reply, so that people know why.");
        MoveNotAllowed.unless(!from.needsSecondReason(to) || !change.isBlank(), "Say why the decision changes.");
    }

    IdeaMove.Because because(Decision from) {
        return new IdeaMove.Because(null, service, words, from.needsSecondReason(to) ? change : null);
    }
}
