package openhall.ideas.following;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import openhall.activity.Reach;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.IdeaNews;
import openhall.people.May;
import openhall.people.Me;

/** One move of an idea, and how many people were told about it: numbers only. */
public record Told(String title, Instant at, Reach reach) {
    private static final int MOVES = 50;

    /** Newest first. */
    static List<Told> of(Idea idea) {
        var moves = IdeaMove.newestAnyOf(idea, MOVES);
        var reached = Reach.of(moves.stream().map(IdeaNews::key).toList());
        return moves.stream()
                .map(move ->
                        new Told(move.title(), move.at(), reached.getOrDefault(move.key(), Reach.none(move.key()))))
                .toList();
    }

    /** Services see this of what is published; moderators of everything that was sent to be checked. */
    static Idea idea(String ref, Me me) {
        var idea = Idea.byRef(ref);
        if (idea == null || idea.isUnconfirmed() || !idea.isPublished() && !me.may(May.MODERATE)) {
            throw new NotFoundException();
        }
        return idea;
    }
}
