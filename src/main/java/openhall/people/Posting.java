package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Where somebody sat, from when to when: what a person was on the day something happened stays true. */
@Entity
public class Posting extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person manager;

    public @Nullable String jobTitle;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public Instant since;

    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /** Ends what was before, so that nobody sits in two places at once. */
    static void begin(Person person, Instant at) {
        end(person, at);
        beginFirst(person, at);
    }

    /** Of somebody who sat nowhere before. */
    static void beginFirst(Person person, Instant at) {
        var posting = new Posting();
        posting.person = person;
        posting.unit = Objects.requireNonNull(person.unit, "a post needs a unit");
        posting.manager = person.manager;
        posting.jobTitle = person.jobTitle;
        posting.audience = person.audience;
        posting.since = at;
        posting.persist();
    }

    /** Never before it began: the clocks of two nodes may differ a little. */
    static void end(Person person, Instant at) {
        update("until = case when since > ?1 then since else ?1 end where person = ?2 and until is null", at, person);
    }

    /** The place stays; for whom the job was done goes, and what it was called but for the words that past days are counted by. */
    static void unname(UUID personId, TitleWords counted) {
        for (Posting posting : Posting.<Posting>list("from Posting p where p.person.id = ?1", personId)) {
            posting.jobTitle = shortened(posting.jobTitle, counted);
            posting.manager = null;
        }
    }

    private static @Nullable String shortened(@Nullable String title, TitleWords counted) {
        var words = title == null ? List.<String>of() : counted.in(title);
        return words.isEmpty() ? null : String.join(" and ", words);
    }

    /** How many sat where just before a moment. */
    public static List<Headcount> headcount(Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.people.Headcount(p.unit.id, p.audience, count(p)) from Posting p
                        where p.since < :before and (p.until is null or p.until >= :before)
                        group by p.unit.id, p.audience
                        """, Headcount.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Newest first. */
    public static List<Posting> of(UUID personId) {
        return list(
                "select p from Posting p join fetch p.unit left join fetch p.manager where p.person.id = ?1"
                        + " order by p.since desc, p.id desc",
                personId);
    }

    /** Where somebody sat at a moment; null before they came and after they left. */
    public static @Nullable Posting on(UUID personId, Instant at) {
        List<Posting> found = list(
                "select p from Posting p join fetch p.unit where p.person.id = ?1 and p.since <= ?2"
                        + " and (p.until is null or p.until > ?2) order by p.since desc, p.id desc",
                personId,
                at);
        return found.isEmpty() ? null : found.get(0);
    }
}
