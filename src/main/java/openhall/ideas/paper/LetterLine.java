package openhall.ideas.paper;

import java.time.Instant;
import java.util.List;
import openhall.ideas.IdeaMove;
import openhall.ideas.answering.NextNews;
import org.jspecify.annotations.Nullable;

/** One letter: the move it is about, and when and by whom it was posted, if it was. */
record LetterLine(
        IdeaMove move, @Nullable Instant postedAt, @Nullable String postedBy) {
    public String ref() {
        return move.idea.ref;
    }

    public String title() {
        return move.idea.title;
    }

    public Instant at() {
        return move.movedAt;
    }

    public String path() {
        return move.idea.path("letters/" + move.id);
    }

    public String postingPath() {
        return path() + "/posting";
    }

    public String heading() {
        return LetterWords.heading(move);
    }

    public List<String> paragraphs() {
        return LetterWords.paragraphs(move);
    }

    public String next() {
        return (LetterWords.next(move) + " " + NextNews.words(move.nextUpdateOn, move.movedAt)).strip();
    }
}
