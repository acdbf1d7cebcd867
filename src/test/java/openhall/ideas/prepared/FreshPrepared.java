package openhall.ideas.prepared;

import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Decision;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Verdict;
import org.jspecify.annotations.Nullable;

/** A decision that is kept ready, about an idea that no other test has touched. */
public final class FreshPrepared {
    private FreshPrepared() {}

    /** Its id. */
    public static String decision() {
        return keep(FreshIdea.published(), null);
    }

    /** Kept for this idea, until a moment if there is one; its id. */
    public static String keep(String ref, @Nullable Instant publishAt) {
        return In.tx(() -> {
            var verdict = new Verdict(Decision.NOT_ACCEPTED, IdeaCast.parking(), "Kept words of " + ref, "");
            var content = new PreparedDecision.Content(verdict, null, "", publishAt);
            return PreparedDecision.keep(Idea.held(ref), content, Cast.PRIYA.person(), IdeaCast.AT)
                    .id
                    .toString();
        });
    }
}
