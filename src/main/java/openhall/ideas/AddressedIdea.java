package openhall.ideas;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** The idea that an address names. Where this reader may know of none, the page is not found. */
public final class AddressedIdea {
    private AddressedIdea() {}

    public static Idea published(@Nullable String ref) {
        return there(Idea.publishedByRef(ref == null ? "" : ref));
    }

    /** For moderators, who do not read an idea before its author has confirmed it. */
    public static Idea confirmed(String ref) {
        var idea = there(Idea.byRef(ref));
        if (idea.isUnconfirmed()) {
            throw new NotFoundException();
        }
        return idea;
    }

    /** Before an idea is published, only moderators read it; and nobody does before its author has confirmed it. */
    public static Idea seen(@Nullable Idea found, Me me) {
        var idea = there(found);
        if (idea.isUnconfirmed() || !(idea.isPublished() || me.may(May.MODERATE))) {
            throw new NotFoundException();
        }
        return idea;
    }

    /** Whoever knows this key sent it. */
    public static Idea sent(UUID sending) {
        return there(Idea.bySending(sending));
    }

    private static Idea there(@Nullable Idea found) {
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
