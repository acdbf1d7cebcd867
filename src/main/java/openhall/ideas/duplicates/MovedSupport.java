package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who supported an idea that was merged is asked, once, whether they support the other one too. */
@Entity
public class MovedSupport extends PanacheEntityBase {
    enum Answer {
        YES,
        NO
    }

    /** Not who left, supports the other one already, sent it, or has answered about these two before. */
    private static final String ASK = """
            insert into moved_support (id, merger_id, person_id, asked_at)
            select uuidv7(), m.id, s.person_id, m.merged_at
              from merger m
              join support s on s.idea_id = m.idea_id
              join person p on p.id = s.person_id and p.left_at is null
              join idea t on t.id = m.target_id
             where m.id = :merger and s.person_id is distinct from t.author_id
               and not exists (select 1 from support o where o.idea_id = t.id and o.person_id = s.person_id)
               and not exists (
                   select 1 from moved_support b join merger e on e.id = b.merger_id
                    where e.idea_id = m.idea_id and e.target_id = t.id and b.person_id = s.person_id
                      and b.answer is not null)
            on conflict do nothing""";

    /** Without a join, so that holding the row holds no other. */
    private static final String OF = "merger.id in (select m.id from Merger m where m.idea.ref = ?1"
            + " and m.undoneAt is null) and person.id = ?2";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Merger merger;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Answer answer;

    public @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected MovedSupport() {}

    static void ask(Merger merger) {
        getEntityManager()
                .createNativeQuery(ASK)
                .setParameter("merger", merger.id)
                .executeUpdate();
    }

    static List<Person> asked(Merger merger) {
        return getEntityManager()
                .createQuery("select s.person from MovedSupport s where s.merger = :merger order by s.id", Person.class)
                .setParameter("merger", merger)
                .getResultList();
    }

    /** Null when this person was not asked about this idea, or it is not merged any more. */
    static @Nullable MovedSupport of(String ref, UUID personId) {
        return find(OF, Idea.known(ref), personId).firstResult();
    }

    /** What this person was last asked about a merger that is undone by now, with its two ideas. */
    static @Nullable MovedSupport ended(String ref, UUID personId) {
        return find(
                        "from MovedSupport s join fetch s.merger m join fetch m.idea i join fetch m.target"
                                + " where i.ref = ?1 and m.undoneAt is not null and s.person.id = ?2"
                                + " order by m.undoneAt desc, s.id desc",
                        Idea.known(ref),
                        personId)
                .firstResult();
    }

    static @Nullable MovedSupport held(String ref, UUID personId) {
        return find(OF, Idea.known(ref), personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The first answer stands; support that was given can be taken back on the page of the idea. */
    void answer(Answer said, Idea where, Instant at) {
        if (answer != null) {
            return;
        }
        answer = said;
        answeredAt = at;
        Activity.record(person, "answered whether they support", where.subject(), at);
        // In a chain it can go on in an idea of their own by now, which is theirs without support.
        if (said == Answer.YES && !where.isBy(person)) {
            where.gainSupport(person, at);
        }
    }
}
