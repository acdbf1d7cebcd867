package openhall.ideas;

import java.time.Instant;
import java.util.Objects;
import openhall.ideas.comments.Comments;
import openhall.ideas.following.Stance;
import openhall.ideas.redirecting.Redirection;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** What the person who reads an idea can do with it. */
record IdeaViewer(
        boolean signedIn,
        boolean own,
        boolean supports,
        boolean follows,
        boolean answers,
        boolean claims,
        boolean moderates,
        boolean organises,
        boolean supportEnded,
        boolean commentsEnded,
        @Nullable Redirection passedOn) {
    static IdeaViewer of(Idea idea, Me me, Instant now) {
        var own = sent(idea, me);
        var answers = mayAnswer(idea, me);
        var stance = Stance.of(idea, me.id());
        return new IdeaViewer(
                me.signedIn(),
                own,
                stance.supports(),
                stance.follows(),
                answers,
                idea.decision.isAccepted() && (answers || me.may(May.KEEP_SAVINGS)),
                me.may(May.MODERATE) && !own,
                me.may(May.ORGANISE),
                !idea.takesSupportAt(now),
                !Comments.areTaken(idea, now),
                Redirection.shown(idea));
    }

    /** Nobody answers for an idea that they sent themselves. */
    static boolean mayAnswer(Idea idea, Me me) {
        return me.may(May.ANSWER_IDEAS) && !sent(idea, me);
    }

    /** Whether there is anything for staff on the page. */
    public boolean works() {
        return answers || claims || moderates || organises;
    }

    /** Puts right its theme and area. */
    public boolean places() {
        return answers || moderates;
    }

    private static boolean sent(Idea idea, Me me) {
        var id = me.id();
        return id != null && idea.author != null && Objects.equals(idea.author.id, id);
    }

    public boolean mayFollow() {
        return signedIn && !own && !follows;
    }

    public boolean maySupport() {
        return signedIn && !own && !supports && !supportEnded;
    }
}
