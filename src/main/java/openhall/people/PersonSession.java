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
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Somebody signed in on one device; ending it here ends it there. */
@Entity
public class PersonSession extends PanacheEntityBase {
    static final Duration LENGTH = Duration.ofHours(12);

    @Id
    public String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant startedAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonSession() {}

    /** The token for the cookie. */
    public static String start(Person person, Instant at) {
        var token = Token.fresh();
        var session = new PersonSession();
        session.hash = Token.hash(token);
        session.person = person;
        session.startedAt = at;
        session.expiresAt = at.plus(LENGTH);
        session.persist();
        return token;
    }

    public static void end(String token) {
        deleteById(Token.hash(token));
    }

    public static void endAll(UUID personId) {
        delete("person.id = ?1", personId);
    }

    public static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }

    private static final String HOLDER = """
            select p.id, p.name, p.audience, array(select r.role from person_role r where r.person_id = p.id)
            from person_session s join person p on p.id = s.person_id
            where s.hash = ? and s.expires_at > ? and p.left_at is null""";

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

    /** Who is signed in: id, name, audience and roles. */
    record Holder(UUID id, String name, Audience audience, Set<Role> roles) {
        static Holder of(ResultSet row) throws SQLException {
            var roles = EnumSet.of(Role.RESIDENT);
            for (var role : (String[]) row.getArray(4).getArray()) {
                roles.add(Role.valueOf(role));
            }
            return new Holder(
                    row.getObject(1, UUID.class), row.getString(2), Audience.valueOf(row.getString(3)), roles);
        }
    }
}
