package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** How somebody wants the news about one topic by e-mail; without a row they have it as it is usual. */
@Entity
public class NoticePreference extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public NoticeTopic topic;

    @Enumerated(EnumType.STRING)
    public ByMail how;

    public Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticePreference() {}

    /** How this person has each topic. */
    public static Map<NoticeTopic, ByMail> of(UUID personId) {
        var all = new EnumMap<NoticeTopic, ByMail>(NoticeTopic.class);
        for (var topic : NoticeTopic.values()) {
            all.put(topic, topic.usual());
        }
        List<NoticePreference> chosen = list("person.id = ?1", personId);
        chosen.forEach(preference -> all.put(preference.topic, preference.how));
        return all;
    }

    public static void choose(UUID personId, NoticeTopic topic, ByMail how, Instant at) {
        choose(personId, Map.of(topic, how), at);
    }

    /** What is not in the map stays. Only what changes something is recorded: a link to stop mail works for ever. */
    public static void choose(UUID personId, Map<NoticeTopic, ByMail> chosen, Instant at) {
        var before = of(personId);
        chosen.forEach((topic, how) -> keep(personId, topic, how, at));
        if (!before.entrySet().containsAll(chosen.entrySet())) {
            Person by = Person.findById(personId);
            var whom = new Subject("person", personId.toString(), "a person", "/admin/people/" + personId);
            Activity.record(by, "chose what to get by email", whom, at);
        }
    }

    private static void keep(UUID personId, NoticeTopic topic, ByMail how, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into notice_preference (id, person_id, topic, how, chosen_at)"
                        + " values (uuidv7(), ?1, ?2, ?3, ?4) on conflict (person_id, topic)"
                        + " do update set how = excluded.how, chosen_at = excluded.chosen_at")
                .setParameter(1, personId)
                .setParameter(2, topic.name())
                .setParameter(3, how.name())
                .setParameter(4, at)
                .executeUpdate();
        if (how == ByMail.NEVER) {
            Notice.dropFromDigest(personId, topic);
        }
    }

    /** No more of these mails: of one topic, or of everything that comes once a day. */
    public static void stop(UUID personId, Subscription subscription, Instant at) {
        var topic = subscription.topic();
        if (topic != null) {
            choose(personId, topic, ByMail.NEVER, at);
            return;
        }
        var stopped = of(personId);
        stopped.values().removeIf(how -> how != ByMail.DAILY);
        stopped.replaceAll((each, how) -> ByMail.NEVER);
        choose(personId, stopped, at);
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }
}
