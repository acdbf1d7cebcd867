package openhall.ideas.moderation;

import java.time.Instant;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** What a moderator sees beside the idea: its clock, what was asked for before and what the author changed since. */
record CheckedIdea(boolean own, @Nullable CheckClock clock, String asked, List<Changed> changes) {
    static CheckedIdea of(Idea idea, Me me, Instant now) {
        var since = idea.checkSince;
        var own = idea.author != null && idea.author.id.equals(me.id());
        if (since == null) {
            return new CheckedIdea(own, null, "", List.of());
        }
        return new CheckedIdea(own, CheckClock.of(since, now), IdeaMove.askedToChange(idea), Changed.in(idea));
    }
}
