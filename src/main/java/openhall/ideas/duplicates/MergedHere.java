package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import openhall.ideas.Idea;
import openhall.people.Person;

/** The ideas that were merged into one. When it is gone for good, each of them stands alone again and waits for us. */
public final class MergedHere {
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
    public static void release(Idea gone, Person by, Instant at) {
        if (gone.kinCount > 0) {
            var why = why(gone);
            Merger.standingInto(gone).forEach(merger -> merger.outlive(why, by, at));
        }
    }

    private static String why(Idea gone) {
        var what = gone.visibility.text().toLowerCase(Locale.UK);
        return "The idea it was merged into was " + what + ", so it cannot go on there.";
    }
}
