package openhall.ideas;

import openhall.people.OrgUnit;

/** What a service says about an idea: the decision, its reply, and why it changes the answer it gave, if it does. */
public record Verdict(Decision to, OrgUnit service, String words, String change) {
    void requireFrom(Decision from) {
        from.require(to);
        MoveNotAllowed.unless(!from.needsWords(to) || !words.isBlank(), "Write a reply, so that people know why.");
        MoveNotAllowed.unless(!from.needsSecondReason(to) || !change.isBlank(), "Say why the decision changes.");
    }

    IdeaMove.Because because(Decision from) {
        return new IdeaMove.Because(null, service, words, from.needsSecondReason(to) ? change : null);
    }
}
