package openhall.ideas;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import openhall.ideas.answering.Assessment;
import openhall.ideas.answering.BulkReply;
import openhall.ideas.answering.ConflictOfInterest;
import openhall.ideas.prepared.PreparedDecision;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** How services come to their answers, for the modules above; {@link Idea} takes the answers themselves. */
public final class Answering {
    private Answering() {}

    /** The same words for several ideas; {title} in them stands for the title of each. */
    public static void together(Collection<String> refs, Words reply, Person by, Instant at) {
        BulkReply.answer(reply.verdict(), Idea.heldAmong(refs), by, at);
    }

    /** Written, and published on its day. The idea's row is held by the caller, here and below. */
    public static void keep(Idea idea, Words reply, Instant day, Person by, Instant at) {
        PreparedDecision.keep(idea, new PreparedDecision.Content(reply.verdict(), null, "", day), by, at);
    }

    /** Somebody without a conflict of interest gives four scores from 1 to 5. */
    public static void assess(Idea idea, Scores scores, Person by, Instant at) {
        ConflictOfInterest.say(idea, by, false, "", at);
        var four = new Assessment.Scores(scores.impact(), scores.feasibility(), scores.cost(), scores.strategicFit());
        Assessment.give(idea, four, scores.note(), by, at);
    }

    /** Somebody with one takes no part from now on. */
    public static void stepBack(Idea idea, String conflict, Person by, Instant at) {
        ConflictOfInterest.say(idea, by, true, conflict, at);
    }

    public record Scores(int impact, int feasibility, int cost, int strategicFit, String note) {}

    /** A decision, which service takes it, and its reply. */
    public record Words(Decision to, String service, String text) {
        Verdict verdict() {
            return new Verdict(to, Objects.requireNonNull(OrgUnit.bySlug(service), service), text, "");
        }
    }
}
