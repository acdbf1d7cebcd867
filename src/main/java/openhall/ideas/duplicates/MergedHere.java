package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import openhall.ideas.Idea;

/** The ideas that were merged into one. When it is gone for good, each of them stands alone again and waits for us. */
public final class MergedHere {
    /** Nobody took them out, and why the other one went is between its author and the moderators. */
    private static final String WHY =
            "The idea it was merged into is no longer public and gets no reply, so this one waits for its own again.";

    private MergedHere() {}

    /**
     * An idea that may go for good, its row held together with theirs, in the one order that everybody holds rows in.
     * Called before anything else reads them.
     */
    public static Idea heldWith(String ref) {
        Merger.oneAtATime();
        var refs = new ArrayList<>(Merger.mergedInto(ref));
        refs.add(ref);
        return Idea.heldAmong(refs).stream()
                .filter(idea -> idea.ref.equals(ref))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A second time finds none of them left. */
    public static void release(Idea gone, Instant at) {
        if (gone.kinCount > 0) {
            Merger.standingInto(gone).forEach(merger -> merger.outlive(WHY, at));
        }
    }
}
