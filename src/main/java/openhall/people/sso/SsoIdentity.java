package openhall.people.sso;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** As whom the council's provider knows somebody; it stays theirs through changes of name and address. */
@Entity
class SsoIdentity extends PanacheEntityBase {
    private static final int TURN = 3;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String issuer;
    public String subject;
    public Instant linkedAt;
    public Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SsoIdentity() {}

    /** One at a time with this subject, on whichever node, until the transaction ends: two tabs make no two people. */
    static void takeTurn(String issuer, String subject) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) locked")
                .setParameter(1, TURN)
                .setParameter(2, issuer + " " + subject)
                .getSingleResult();
    }

    static @Nullable SsoIdentity of(String issuer, String subject) {
        return find(
                        "select i from SsoIdentity i join fetch i.person where i.issuer = ?1 and i.subject = ?2",
                        issuer,
                        subject)
                .firstResult();
    }

    /** Whether this provider knows the person, under whatever subject. */
    static boolean knows(String issuer, UUID personId) {
        return count("issuer = ?1 and person.id = ?2", issuer, personId) > 0;
    }

    /** The person came in as this subject, for the first time or again. */
    static void note(Person person, String issuer, String subject, Instant at) {
        var known = of(issuer, subject);
        if (known == null) {
            link(person, issuer, subject, at);
        } else {
            known.usedAt = at;
        }
    }

    private static void link(Person person, String issuer, String subject, Instant at) {
        var identity = new SsoIdentity();
        identity.person = person;
        identity.issuer = issuer;
        identity.subject = subject;
        identity.linkedAt = at;
        identity.usedAt = at;
        identity.persist();
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }
}
