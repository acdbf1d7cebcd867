package openhall.hackathons.teams;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The team somebody is in at a hackathon, and what leads to one: invitations, teams and people that are suggested to
 * them. With the time of the site, as SiteClock reads it, because all of it together is one statement.
 */
record Approaches(Instant at, List<Approach> rows) {
    /** Of each kind. */
    static final int MOST = 20;

    /** What {@code :person} is part of, is asked to or could be; the row with the time is always there. */
    private static final String ALL = """
            select clock_timestamp() as read_at, a.kind, a.id, a.ref, a.name, a.challenge, a.places, a.reason, a.about,
                   coalesce(a.mine, false) as mine, coalesce(a.theirs, false) as theirs
              from (select 1) one_row left join (
            select 'TEAM' as kind, t.id, t.ref, t.name, c.title as challenge, t.seats - t.seats_taken as places,
                   cast(null as text) as reason, cast(null as text) as about, true as mine, true as theirs,
                   m.joined_at as began
              from team_member m
              join team t on t.id = m.team_id
              join challenge c on c.id = t.challenge_id
             where m.hackathon_id = :hackathon and m.person_id = :person
            union all
            select 'INVITATION', v.id, t.ref, t.name, c.title, t.seats - t.seats_taken, null, null, false, true,
                   v.invited_at
              from team_invitation v
              join team t on t.id = v.team_id
              join challenge c on c.id = t.challenge_id
             where t.hackathon_id = :hackathon and v.email = :email and v.answered_at is null
            union all
            (select 'SUGGESTION', i.id, t.ref, t.name, c.title, t.seats - t.seats_taken, i.reason, null,
                    i.person_yes_at is not null, i.team_yes_at is not null, i.suggested_at
               from introduction i
               join looking l on l.id = i.looking_id
               join team t on t.id = i.team_id
               join challenge c on c.id = t.challenge_id
              where l.hackathon_id = :hackathon and l.person_id = :person and l.ended_at is null
                and i.declined_at is null and t.seeks and t.seats_taken < t.seats
              order by i.suggested_at, i.id limit :most)
            union all
            (select 'PERSON', p.id, null, null, null, 0,
                    case when p.earlier_id = l.id then p.earlier_reads else p.later_reads end, o.about,
                    case when p.earlier_id = l.id then p.earlier_yes_at else p.later_yes_at end is not null,
                    case when p.earlier_id = l.id then p.later_yes_at else p.earlier_yes_at end is not null,
                    p.suggested_at
               from looking l
               join pairing p on l.id in (p.earlier_id, p.later_id)
               join looking o on o.id in (p.earlier_id, p.later_id) and o.id <> l.id
              where l.hackathon_id = :hackathon and l.person_id = :person and l.ended_at is null
                and o.ended_at is null and p.declined_at is null
              order by p.suggested_at, p.id limit :most)) a on true
             order by a.began, a.id""";

    /** What one of them is. */
    enum Kind {
        TEAM,
        INVITATION,
        SUGGESTION,
        PERSON
    }

    /** The names and places of a team, or what is shown of a person; and who has said yes. */
    record Approach(Kind kind, UUID id, @Nullable TeamShown team, Said said, String base) {
        public String path() {
            return base + "/teams/" + (team == null ? "" : team.ref);
        }

        public String answerPath() {
            return path() + "/invitation";
        }

        public String yesPath() {
            return answersPath() + "/yes";
        }

        public String noPath() {
            return answersPath() + "/no";
        }

        private String answersPath() {
            return base + (kind == Kind.PERSON ? "/pairings/" : "/introductions/") + id;
        }

        public String name() {
            return team == null ? "" : team.name;
        }

        public String challenge() {
            return team == null ? "" : team.challenge;
        }

        public int placesLeft() {
            return team == null ? 0 : team.places;
        }
    }

    record TeamShown(String ref, String name, String challenge, int places) {}

    /** Who said yes, and for a person what they show and wrote. */
    record Said(@Nullable String reason, @Nullable String about, boolean mine, boolean theirs) {}

    static Approaches of(Hackathon hackathon, Person person) {
        List<Object[]> found = Panache.getSession()
                .createNativeQuery(ALL, Object[].class)
                .addScalar("read_at", Instant.class)
                .addScalar("kind", String.class)
                .addScalar("id", UUID.class)
                .addScalar("ref", String.class)
                .addScalar("name", String.class)
                .addScalar("challenge", String.class)
                .addScalar("places", Integer.class)
                .addScalar("reason", String.class)
                .addScalar("about", String.class)
                .addScalar("mine", Boolean.class)
                .addScalar("theirs", Boolean.class)
                .setParameter("hackathon", hackathon.id)
                .setParameter("person", person.id)
                .setParameter("email", person.email)
                .setParameter("most", MOST)
                .getResultList();
        var rows = found.stream()
                .filter(row -> row[1] != null)
                .map(row -> approach(row, hackathon.path()))
                .toList();
        return new Approaches((Instant) found.get(0)[0], rows);
    }

    private static Approach approach(@Nullable Object[] row, String base) {
        var said = new Said((String) row[7], (String) row[8], is(row[9]), is(row[10]));
        var kind = Kind.valueOf(text(row[1]));
        return new Approach(kind, (UUID) requireNonNull(row[2]), team(row), said, base);
    }

    private static @Nullable TeamShown team(@Nullable Object[] row) {
        return row[3] == null
                ? null
                : new TeamShown(text(row[3]), text(row[4]), text(row[5]), (Integer) requireNonNull(row[6]));
    }

    private static String text(@Nullable Object column) {
        return (String) requireNonNull(column);
    }

    private static boolean is(@Nullable Object column) {
        return Boolean.TRUE.equals(column);
    }

    private List<Approach> of(Kind kind) {
        return rows.stream().filter(row -> row.kind == kind).toList();
    }

    @Nullable
    Approach mine() {
        return of(Kind.TEAM).stream().findFirst().orElse(null);
    }

    List<Approach> invitations() {
        return of(Kind.INVITATION);
    }

    List<Approach> suggestions() {
        return of(Kind.SUGGESTION);
    }

    List<Approach> people() {
        return of(Kind.PERSON);
    }
}
