package openhall.hackathons;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;

/** Everybody who has to do with a hackathon, whoever knows them, told once. */
public final class EverybodyIn {
    private EverybodyIn() {}

    /** The text is a whole mail. Nobody is told twice under one key. */
    public static void tell(
            Hackathon hackathon, Iterable<Involved> who, String key, String title, String text, Instant at) {
        var people = new LinkedHashMap<UUID, Person>();
        for (var involved : who) {
            involved.in(hackathon).forEach(person -> people.put(person.id, person));
        }
        if (!people.isEmpty()) {
            var news = new News(NoticeKind.HACKATHON_NEWS, key, title, text, hackathon.path());
            Notice.tellAll(people.values(), news, at);
        }
    }
}
