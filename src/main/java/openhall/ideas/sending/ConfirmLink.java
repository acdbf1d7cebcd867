package openhall.ideas.sending;

import java.time.Instant;
import java.util.List;
import openhall.ideas.Idea;
import openhall.people.SecretLink;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** The link by which somebody signed out says that an idea is theirs. */
final class ConfirmLink {
    private static final String PURPOSE = "idea";

    private static final Gone UNKNOWN = new Gone(
            404,
            "We do not know this link",
            "Check that you have copied the whole link from our email. A link works for 14 days. Then we delete the"
                    + " idea, and the name and email address that came with it. You can send your idea again.");

    private ConfirmLink() {}

    /** What it opens; null when the link is unknown or over, or its idea is deleted. */
    static @Nullable Idea idea(String token, Instant at) {
        var ref = SecretLink.peek(PURPOSE, token, at);
        return ref == null ? null : Idea.byRef(ref);
    }

    /** The same with its row held. */
    static @Nullable Idea held(String token, Instant at) {
        var ref = SecretLink.peek(PURPOSE, token, at);
        return ref == null
                ? null
                : Idea.heldAmong(List.of(ref)).stream().findFirst().orElse(null);
    }

    /** Why it opens nothing. Only whoever got our email has a link that we made. */
    static Gone gone(String token, Instant at) {
        var link = SecretLink.made(PURPOSE, token);
        if (link == null) {
            return UNKNOWN;
        }
        var idea = Idea.byRef(link.subjectRef);
        if (idea != null && !idea.isUnconfirmed()) {
            return confirmed(link.expiresAt);
        }
        return at.isBefore(link.expiresAt) ? deleted() : over(link.expiresAt, idea == null);
    }

    /** The ideas of links that are over are deleted in the night after. */
    private static Gone over(Instant until, boolean deleted) {
        var text = "The link worked until %s. Nobody confirmed the idea in those 14 days, so we %s it, and the name and"
                + " email address that came with it. You can send your idea again.";
        var when = deleted ? "deleted" : "delete";
        return new Gone(410, "This link has expired", text.formatted(Formats.dateTime(until), when));
    }

    private static Gone deleted() {
        return new Gone(
                410,
                "We deleted the idea of this link",
                "Somebody asked us to delete what we hold about this email address, or a moderator found that a machine"
                        + " sent the idea. You can send your idea again.");
    }

    private static Gone confirmed(Instant until) {
        var text = "The link worked until %s. The idea was confirmed in time, so there is nothing left to do. Our later"
                + " emails say where it is.";
        return new Gone(410, "This link has expired", text.formatted(Formats.dateTime(until)));
    }
}
