package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** Somebody's own idea and the merger it last went into, also once that is undone; to others there is no such thing. */
record Authored(Idea idea, Merger merger) {
    static Authored of(@Nullable Idea idea, Person author) {
        if (idea == null || !idea.isBy(author)) {
            throw new NotFoundException();
        }
        var merger = Merger.latest(idea);
        if (merger == null) {
            throw new NotFoundException();
        }
        return new Authored(idea, merger);
    }
}
