package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Somebody signed in on one device; ending it here ends it there. */
@Entity
public class PersonSession extends PanacheEntityBase {
    static final Duration LENGTH = Duration.ofHours(12);
    static final Duration ADMINISTRATOR_IDLE = Duration.ofMinutes(30);

    private static final String HOLDER = """
            select p.id, p.name, p.audience, array(select r.role from person_role r where r.person_id = p.id
                union all select 'LINE_MANAGER' where exists (
                    select 1 from person w where w.manager_id = p.id and w.left_at is null)), s.seen_at
            from person_session s join person p on p.id = s.person_id
            where s.hash = ? and s.expires_at > ? and p.left_at is null""";

    @Id
    public String hash;

    /** What the session is called on a page: neither its token nor the hash of it. */
    public UUID ref;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String device;
    public Instant startedAt;
    public Instant seenAt;
    public Instant expiresAt;

    /** When its holder last showed who they are, where that was not as it began: single sign-on may ask nothing. */
    public @Nullable Instant provenAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonSession() {}

    public static String start(Person person, Instant at) {
        return start(person, "Unknown device", at);
    }

    public static String start(Person person, String device, Instant at) {
        return start(person, device, at, null);
    }

    /** The token for the cookie. */
    public static String start(Person person, String device, Instant at, @Nullable Instant proven) {
        var token = Token.fresh();
        var session = new PersonSession();
        session.hash = Token.hash(token);
        session.ref = UUID.randomUUID();
        session.person = person;
        session.device = device;
        session.startedAt = at;
        session.seenAt = at;
        session.expiresAt = at.plus(LENGTH);
        session.provenAt = proven;
        session.persist();
        Person.cameIn(person.id, at);
        return token;
    }

    /** The same session under a new token; null when this person holds no such session. */
    public static @Nullable String rotate(String token, UUID personId) {
        var fresh = Token.fresh();
        var changed = getEntityManager()
                .createNativeQuery("update person_session set hash = ?1 where hash = ?2 and person_id = ?3")
                .setParameter(1, Token.hash(fresh))
                .setParameter(2, Token.hash(token))
                .setParameter(3, personId)
                .executeUpdate();
        return changed == 0 ? null : fresh;
    }

    public static void end(String token) {
        delete("hash", Token.hash(token));
    }

    public static void endAll(UUID personId) {
        delete("person.id = ?1", personId);
    }

    public static void endOthers(UUID personId, String token) {
        delete("person.id = ?1 and hash <> ?2", personId, Token.hash(token));
    }

    /** False when this person has no such session. */
    public static boolean endOne(UUID personId, UUID ref) {
        return delete("person.id = ?1 and ref = ?2", personId, ref) > 0;
    }

    public static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }

    /** Where this person is signed in, the latest first. */
    public static List<PersonSession> of(UUID personId, Instant at) {
        return list("person.id = ?1 and expiresAt > ?2 order by startedAt desc, ref", personId, at);
    }

    public boolean isHeldBy(@Nullable String token) {
        return token != null && hash.equals(Token.hash(token));
    }

    /** Whether its holder showed later than this who they are. */
    public static boolean provenAfter(Instant earliest, String token) {
        return count("hash = ?1 and coalesce(provenAt, startedAt) > ?2", Token.hash(token), earliest) > 0;
    }

    static void seen(String hash, Instant at) {
        update("seenAt = ?1 where hash = ?2 and seenAt < ?3", at, hash, at.minus(LastSeen.EVERY));
    }

    /**
     * Who holds this token, with all that the doors need to know, in one statement. Asked for every page of somebody
     * signed in, so it goes straight to the database.
     */
    static @Nullable Holder holder(DataSource database, String token, Instant at) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOLDER)) {
            statement.setString(1, Token.hash(token));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Holder.of(rows) : null;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Who is signed in: id, name, audience and roles, and when the session was last seen. */
    record Holder(UUID id, String name, Audience audience, Set<Role> roles, Instant seenAt) {
        static Holder of(ResultSet row) throws SQLException {
            var roles = EnumSet.of(Role.RESIDENT);
            for (var role : (String[]) row.getArray(4).getArray()) {
                roles.add(Role.valueOf(role));
            }
            var seenAt = row.getObject(5, OffsetDateTime.class).toInstant();
            return new Holder(
                    row.getObject(1, UUID.class), row.getString(2), Audience.valueOf(row.getString(3)), roles, seenAt);
        }

        /** Whoever may do most is the first to be signed out when they walk away. */
        boolean isIdle(Instant at) {
            return roles.contains(Role.ADMINISTRATOR) && at.isAfter(seenAt.plus(ADMINISTRATOR_IDLE));
        }
    }
}
