package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
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

    /** Who holds this token, with all that the doors need to know, in one statement. */
    static @Nullable Holder holder(String token, Instant at) {
        var rows = getEntityManager()
                .createNativeQuery(
                        "select p.id, p.name, p.audience, coalesce(string_agg(r.role, ','), '')"
                                + " from person_session s join person p on p.id = s.person_id"
                                + " left join person_role r on r.person_id = p.id"
                                + " where s.hash = ?1 and s.expires_at > ?2 and p.left_at is null group by p.id",
                        Object[].class)
                .setParameter(1, Token.hash(token))
                .setParameter(2, at)
                .getResultList();
        return rows.isEmpty() ? null : Holder.of((Object[]) rows.get(0));
    }

    /** Who is signed in: id, name, audience and roles. */
    record Holder(UUID id, String name, Audience audience, Set<Role> roles) {
        static Holder of(Object[] row) {
            var roles = EnumSet.of(Role.RESIDENT);
            Arrays.stream(((String) row[3]).split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Role::valueOf)
                    .forEach(roles::add);
            return new Holder((UUID) row[0], (String) row[1], Audience.valueOf((String) row[2]), roles);
        }
    }
}
