package openhall.activity;

import java.util.List;
import java.util.UUID;

/** What somebody has been told, all of it: the cast is told so much by other tests that a page of it can be theirs. */
public final class AllNotices {
    private AllNotices() {}

    /** Within a transaction. */
    public static List<Notice> of(UUID personId) {
        return Notice.list("person.id = ?1 order by at desc, id desc", personId);
    }
}
