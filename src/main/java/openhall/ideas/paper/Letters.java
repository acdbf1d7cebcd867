package openhall.ideas.paper;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.Proposal;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** All letters about ideas, the first one first: those that a move brings, and those written for another cause. */
final class Letters {
    static final int ROWS = 20;

    // As text, because that is how the database compares two keys
    private static final Comparator<LetterLine> IN_ORDER =
            Comparator.comparing(LetterLine::at).thenComparing(line -> line.id().toString());

    private Letters() {}

    static List<LetterLine> of(Idea idea) {
        return inOrder(PostedLetter.of(idea), WrittenLetter.of(idea));
    }

    /** One letter about this idea. */
    static LetterLine of(Idea idea, UUID id) {
        return of(idea).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static WholeLetter whole(Idea idea, UUID id) {
        var line = of(idea, id);
        if (line.ofMove()) {
            var move = IdeaMove.of(id);
            return new WholeLetter(line, LetterWords.paragraphs(move), LetterWords.next(move));
        }
        var written = WrittenLetter.byId(id);
        return new WholeLetter(line, Proposal.paragraphs(written.words), written.whatNext);
    }

    /** What is still to be posted: all of it, or what this reader entered. */
    static KeyPage<LetterLine> toPost(UUID reader, boolean all, @Nullable Cursor after) {
        var lines = inOrder(PostedLetter.toPost(reader, all, after), WrittenLetter.toPost(reader, all, after));
        var oneMore = lines.subList(0, Math.min(lines.size(), ROWS + 1));
        return KeyPage.of(oneMore, ROWS, line -> Cursor.of(line.at(), line.id()));
    }

    /** Ticked twice is ticked once: the first who did it stays. */
    static void post(LetterLine letter, Person by, Instant at) {
        if (letter.ofMove()) {
            PostedLetter.post(letter, by, at);
        } else {
            WrittenLetter.post(letter, by, at);
        }
    }

    private static List<LetterLine> inOrder(List<LetterLine> moves, List<LetterLine> others) {
        return Stream.concat(moves.stream(), others.stream()).sorted(IN_ORDER).toList();
    }
}
