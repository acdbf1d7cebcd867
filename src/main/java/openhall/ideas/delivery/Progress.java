package openhall.ideas.delivery;

import java.util.List;
import openhall.ideas.Idea;

/** What the page of an idea says about the work on it: none of it is read for an idea that is not accepted. */
public record Progress(List<Milestone> milestones, String notSolved, List<NotSolved> replies, boolean maySay) {
    public static Progress of(Idea idea) {
        if (!idea.decision.isAccepted()) {
            return new Progress(List.of(), "", List.of(), false);
        }
        var heard = idea.notSolvedCount;
        List<NotSolved> replies = heard == 0 ? List.of() : NotSolved.repliesAbout(idea);
        return new Progress(Milestone.of(idea), sentence(idea), replies, idea.delivery.isDone());
    }

    public boolean isAny() {
        return maySay || !milestones.isEmpty() || !notSolved.isEmpty();
    }

    static String sentence(Idea idea) {
        var heard = idea.notSolvedCount;
        if (heard == 0) {
            return "";
        }
        var people = heard == 1 ? "1 person" : heard + " people";
        if (!idea.delivery.isDone()) {
            return people + " said this was not solved for them";
        }
        return people + (heard == 1 ? " says" : " say") + " this is not solved for them";
    }
}
