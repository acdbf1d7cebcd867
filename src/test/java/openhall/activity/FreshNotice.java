package openhall.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.people.Person;

/** News for a test. */
public final class FreshNotice {
    private FreshNotice() {}

    /** About an idea that somebody supports: comes once a day by mail as long as they choose nothing. */
    public static News news(String title) {
        return about(NoticeKind.SUPPORTED_IDEA_NEWS, title);
    }

    public static News about(NoticeKind kind, String title) {
        var text = "There is news: " + title + ".\n\nRead it here: https://example.org/ideas\n";
        return new News(kind, "test/" + UUID.randomUUID(), title, text, "/ideas");
    }

    /** The id of the notice. */
    public static String tell(UUID personId, String title, Instant at) {
        return tell(personId, news(title), at).toString();
    }

    public static UUID tell(UUID personId, News news, Instant at) {
        In.tx(() -> Notice.tell(Person.findById(personId), news, at));
        return told(personId, news.key()).get(0).id;
    }

    /** What this person was told under this key: one or none. */
    public static List<Notice> told(UUID personId, String key) {
        return In.tx(() -> Notice.<Notice>list("person.id = ?1 and key = ?2", personId, key));
    }

    public static boolean awaitsDigest(UUID id) {
        return In.tx(() -> Notice.<Notice>findById(id).awaitsDigest);
    }

    /** The mails to an address, the oldest first. */
    public static List<Mail> mails(String address) {
        return In.tx(() -> Mail.<Mail>list("toAddress = ?1 order by writtenAt, id", address));
    }
}
