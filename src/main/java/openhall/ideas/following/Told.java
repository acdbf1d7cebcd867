package openhall.ideas.following;

import java.time.Instant;
import java.util.List;
import openhall.activity.Reach;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.IdeaNews;

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
}
