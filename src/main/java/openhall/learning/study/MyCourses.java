package openhall.learning.study;

import java.time.Instant;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Every course that somebody has begun, the one they were last busy with first, a page at a time. */
final class MyCourses {
    static final int SIZE = 50;

    private static final Cursor BEGINNING = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private MyCourses() {}

    static KeyPage<Enrolment> of(UUID personId, @Nullable Cursor after) {
        var rows = Enrolment.after(personId, after == null ? BEGINNING : after, SIZE + 1);
        return KeyPage.of(rows, SIZE, each -> Cursor.of(each.activeAt, each.id));
    }
}
