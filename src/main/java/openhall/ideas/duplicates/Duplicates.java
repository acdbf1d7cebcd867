package openhall.ideas.duplicates;

import java.util.List;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** What staff read about an idea and those like it: suggestions, links, the merger that stands, the objection. */
record Duplicates(
        Idea idea,
        List<Candidate> alike,
        Kin kin,
        @Nullable Merger merger,
        @Nullable MergeObjection objection) {
    static Duplicates of(Idea idea) {
        var kin = Kin.of(idea);
        return idea.isMerged()
                ? new Duplicates(idea, List.of(), kin, Merger.standing(idea), MergeObjection.about(idea))
                : new Duplicates(idea, Candidate.to(idea, kin), kin, null, null);
    }
}
