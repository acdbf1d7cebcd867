package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.Person;
import openhall.strategy.Tally;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person's place in a team: one at a hackathon, taken by accepting its code of conduct as it was worded then. */
@Entity
public class TeamMember extends PanacheEntityBase {
    private static final int PAGE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String conductHash;
    public Instant joinedAt;
    public @Nullable Instant evidencedAt;

    /** What they do in the team, in their words. */
    public @Nullable String roleWords;

    @Enumerated(EnumType.STRING)
    public @Nullable Share share;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person shareConfirmedBy;

    public @Nullable Instant shareConfirmedAt;

    /** How much somebody had to do with what came of it, as an organiser confirmed it. */
    public enum Share {
        NONE("Took no part"),
        TOOK_PART("Took part"),
        CONTRIBUTED("Contributed"),
        DELIVERED("Delivered");

        private final String text;

        Share(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    @SuppressWarnings("serial")
    public static class OwnShare extends Refused {
        OwnShare() {
            super("You cannot confirm what you did yourself. Ask another organiser.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    /** True when the person now has the place; false when they have one at this hackathon already. */
    static boolean admit(Team team, Person person, Instant at) {
        var rows = getSession()
                .createNativeMutationQuery("""
                        insert into team_member (id, team_id, hackathon_id, person_id, conduct_hash, joined_at)
                        values (uuidv7(), :team, :hackathon, :person, :conduct, :at)
                        on conflict do nothing""")
                .setParameter("team", team.id)
                .setParameter("hackathon", team.hackathon.id)
                .setParameter("person", person.id)
                .setParameter("conduct", team.hackathon.conductHash)
                .setParameter("at", at)
                .executeUpdate();
        return rows == 1;
    }

    static boolean remove(Team team, Person person) {
        return delete("team = ?1 and person = ?2", team, person) == 1;
    }

    /** An organiser says how much this person had to do with it. */
    public void confirm(Share now, Person by, Instant at) {
        if (by.id.equals(person.id)) {
            throw new OwnShare();
        }
        share = now;
        shareConfirmedBy = by;
        shareConfirmedAt = at;
        // By their number: a name would outlive its erasure there
        Activity.record(by, "confirmed a share in", team.subject(), at, now.text() + ", person " + person.id);
    }

    /** Whether evidence was given for more than this. */
    public boolean hasEvidenceAbove(Share other) {
        return evidencedAt != null && share != null && other.compareTo(share) < 0;
    }

    /** Since when there is evidence; none when all of it was taken back. */
    public void noteEvidence(@Nullable Instant at) {
        evidencedAt = at;
    }

    static boolean is(Team team, Person person) {
        return count("team = ?1 and person = ?2", team, person) > 0;
    }

    public static boolean competes(Hackathon hackathon, Person person) {
        return count("hackathon = ?1 and person = ?2", hackathon, person) > 0;
    }

    /** Of nobody, nothing; a page that knows who asks need not read the person for it. */
    public static @Nullable TeamMember at(Hackathon hackathon, @Nullable UUID personId) {
        return personId == null
                ? null
                : TeamMember.<TeamMember>find(
                                "from TeamMember m join fetch m.team where m.hackathon = ?1 and m.person.id = ?2",
                                hackathon,
                                personId)
                        .firstResult();
    }

    public static List<TeamMember> of(Team team) {
        return list("from TeamMember m join fetch m.person where m.team = ?1 order by m.joinedAt, m.id", team);
    }

    /** Of all teams that answer this challenge, with their teams. */
    public static List<TeamMember> answering(Challenge challenge) {
        return list(
                "from TeamMember m join fetch m.person join fetch m.team t where t.challenge = ?1 order by t.id, m.id",
                challenge);
    }

    public static List<TeamMember> in(Hackathon hackathon) {
        return list(
                "from TeamMember m join fetch m.person join fetch m.team where m.hackathon = ?1 order by m.joinedAt, m.id",
                hackathon);
    }

    /** How many of all members somebody has confirmed. */
    public record Confirmed(long done, long all) {}

    public static Confirmed confirmed(Hackathon hackathon) {
        Object[] row = getSession()
                .createSelectionQuery(
                        "select count(m.share), count(*) from TeamMember m where m.hackathon = :hackathon",
                        Object[].class)
                .setParameter("hackathon", hackathon)
                .getSingleResult();
        return new Confirmed((Long) row[0], (Long) row[1]);
    }

    /** All but the reader, with their teams, in the order of joining. */
    public static KeyPage<TeamMember> page(Hackathon hackathon, Person reader, @Nullable Cursor after) {
        var from = after == null ? Cursor.of(Instant.EPOCH, new UUID(0, 0)) : after;
        List<TeamMember> rows = find(
                        "from TeamMember m join fetch m.person join fetch m.team where m.hackathon = ?1"
                                + " and m.person <> ?2 and (m.joinedAt > ?3 or (m.joinedAt = ?3 and m.id > ?4))"
                                + " order by m.joinedAt, m.id",
                        hackathon,
                        reader,
                        from.at(),
                        from.id())
                .range(0, PAGE)
                .list();
        return KeyPage.of(rows, PAGE, row -> Cursor.of(row.joinedAt, row.id));
    }

    /** Those with these numbers at this hackathon, without the reader. */
    public static List<TeamMember> numbered(Hackathon hackathon, Person reader, Collection<String> ids) {
        return list(
                "from TeamMember m join fetch m.person join fetch m.team where m.hackathon = ?1 and m.person <> ?2"
                        + " and cast(m.id as string) in ?3 order by m.joinedAt, m.id",
                hackathon,
                reader,
                ids);
    }

    /** How many nobody has confirmed anything of yet. */
    public static long unconfirmed(Hackathon hackathon) {
        return count("hackathon = ?1 and share is null", hackathon);
    }

    /** People with evidence of skill among all who took part in hackathons that were finalised before a moment. */
    static Tally evidenceTally(Instant before) {
        Object[] row = getSession()
                .createSelectionQuery(
                        "select count(distinct case when m.evidencedAt < :before then m.person.id end),"
                                + " count(distinct m.person.id)"
                                + " from TeamMember m where m.hackathon.finalisedAt < :before",
                        Object[].class)
                .setParameter("before", before)
                .getSingleResult();
        return new Tally(null, null, (Long) row[0], (Long) row[1]);
    }
}
