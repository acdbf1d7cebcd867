package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** "Do you support this idea too?": put to one person, about the idea where theirs goes on today. */
record Question(Idea idea, Kin.@Nullable Relative where, MovedSupport asked) {
    private static final String UNDONE = "This merger was undone. Your support stands where you gave it.";

    static Question of(String ref, @Nullable MovedSupport asked) {
        if (asked == null) {
            throw new NotFoundException();
        }
        var idea = AddressedIdea.published(ref);
        return new Question(idea, Kin.of(idea).goesOnIn(), asked);
    }

    /** To be answered: what was asked is held. */
    static Question held(String ref, UUID personId) {
        var asked = MovedSupport.held(ref, personId);
        MergerRefused.unless(asked != null || MovedSupport.ended(ref, personId) == null, UNDONE);
        return of(ref, asked);
    }

    public boolean isAnswered() {
        return asked.answer != null;
    }

    /** Holds the row of the other idea, which nothing has read before. */
    Idea answer(MovedSupport.Answer said, Instant at) {
        if (where == null) {
            throw new MergerRefused("The other idea is not public now. Answer when it is.");
        }
        var target = Idea.heldPublished(where.ref());
        asked.answer(said, target, at);
        return target;
    }
}
