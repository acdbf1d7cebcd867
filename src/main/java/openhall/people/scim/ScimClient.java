package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Token;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A program of the identity provider that may tell us about people; of its token only the hash is kept. */
@Entity
public class ScimClient extends PanacheEntityBase {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person createdBy;

    public Instant createdAt;
    public @Nullable Instant lastUsedAt;
    public @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ScimClient() {}

    /** The token of a new client; nobody can ask for it again. */
    static String make(String name, Person by, Instant at) {
        var token = Token.fresh();
        var client = new ScimClient();
        client.name = name;
        client.tokenHash = Token.hash(token);
        client.createdBy = by;
        client.createdAt = at;
        client.persist();
        return token;
    }

    /** Its token opens nothing from now on; what it said stays. */
    void revoke(Instant at) {
        revokedAt = at;
    }

    /** The name of the client whose token this is, and a note that it was used; null when it opens nothing. */
    static @Nullable String nameWith(String token, Instant at) {
        ScimClient client =
                find("tokenHash = ?1 and revokedAt is null", Token.hash(token)).firstResult();
        if (client == null) {
            return null;
        }
        var noted = client.lastUsedAt;
        if (noted == null || at.isAfter(noted.plus(NOTED_EVERY))) {
            update("lastUsedAt = ?1 where id = ?2", at, client.id);
        }
        return client.name;
    }

    /** Those whose tokens work, by name, with whoever made them. */
    static List<ScimClient> working() {
        return list("select c from ScimClient c join fetch c.createdBy where c.revokedAt is null order by c.name");
    }

    static @Nullable ScimClient workingById(UUID id) {
        return find("id = ?1 and revokedAt is null", id).firstResult();
    }

    static boolean isTaken(String name) {
        return count("lower(name) = ?1 and revokedAt is null", name.toLowerCase(Locale.ROOT)) > 0;
    }
}
