package openhall.learning.versions;

import java.time.Instant;
import openhall.learning.Course;
import openhall.learning.Draft;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** How an author's wish to publish ends. */
enum Publication {
    /** These files are what is published, now or already before. */
    PUBLISHED,
    /** The files are other ones than those that the author has seen. */
    CHANGED_MEANWHILE,
    /** There is a mistake in the files. */
    BROKEN;

    /** What is asked for: files as the author has seen them. */
    record Wish(@Nullable Draft draft, String seen, Person author) {}

    static Publication of(Wish wish, Instant at) {
        var draft = wish.draft();
        if (draft == null || !draft.hash().equals(wish.seen())) {
            return CHANGED_MEANWHILE;
        }
        if (draft.isBroken()) {
            return BROKEN;
        }
        Course.publish(draft, wish.author(), at);
        return draft.isBroken() ? BROKEN : PUBLISHED;
    }
}
