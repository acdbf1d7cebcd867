package openhall.ideas.paper;

import java.time.Instant;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import org.jspecify.annotations.Nullable;

/** One letter in a list: what it is about, and when and by whom it was posted, if it was. */
record LetterLine(
        Idea idea,
        UUID id,
        boolean ofMove,
        String heading,
        Instant at,
        @Nullable Instant postedAt,
        @Nullable String postedBy) {
    static LetterLine of(IdeaMove move, @Nullable Instant postedAt, @Nullable String postedBy) {
        return new LetterLine(move.idea, move.id, true, LetterWords.heading(move), move.movedAt, postedAt, postedBy);
    }

    static LetterLine of(WrittenLetter letter, @Nullable Instant postedAt, @Nullable String postedBy) {
        var idea = letter.contact.idea;
        return new LetterLine(idea, letter.id, false, letter.heading, letter.writtenAt, postedAt, postedBy);
    }

    public String ref() {
        return idea.ref;
    }

    public String title() {
        return idea.title;
    }

    public String path() {
        return idea.path("letters/" + id);
    }

    public String postingPath() {
        return path() + "/posting";
    }
}
