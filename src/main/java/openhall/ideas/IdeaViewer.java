package openhall.ideas;

import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;

/** What the person who reads an idea can do with it. */
record IdeaViewer(
        boolean signedIn, boolean own, boolean supports, boolean answers, boolean moderates, boolean organises) {
    static IdeaViewer of(Idea idea, Me me) {
        var id = me.id();
        var own = id != null && idea.author != null && Objects.equals(idea.author.id, id);
        return new IdeaViewer(
                me.signedIn(),
                own,
                Support.isGiven(idea, id),
                me.may(May.ANSWER_IDEAS) && !own,
                me.may(May.MODERATE) && !own,
                me.may(May.ORGANISE));
    }

    public boolean maySupport() {
        return signedIn && !own && !supports;
    }
}
