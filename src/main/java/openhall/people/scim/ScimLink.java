package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the identity provider calls somebody, as far as we keep it; one that is removed is no longer shown to it. */
@Entity
public class ScimLink extends PanacheEntityBase {
    private static final int MOST_DEPARTMENTS = 100;

    @Id
    public UUID personId;

    public @Nullable String externalId;
    public @Nullable String givenName;
    public @Nullable String familyName;

    /** The department as it was told, which may be no unit of ours. */
    public @Nullable String department;

    public Instant changedAt;
    public @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected ScimLink() {}

    /** The link of this person, found or made. */
    static ScimLink of(UUID personId, Instant at) {
        ScimLink known = findById(personId);
        if (known != null) {
            return known;
        }
        var link = new ScimLink();
        link.personId = personId;
        link.changedAt = at;
        link.persist();
        return link;
    }

    void tell(UserTold said, Instant at) {
        externalId = said.externalId();
        givenName = said.name().given();
        familyName = said.name().family();
        removedAt = null;
        changedAt = at;
    }

    void tellDepartment(@Nullable String told) {
        department = told;
    }

    /** Only that it was removed is kept: the same person may be told of again. */
    void remove(Instant at) {
        externalId = null;
        givenName = null;
        familyName = null;
        department = null;
        removedAt = at;
        changedAt = at;
    }

    static void forget(UUID personId) {
        delete("personId", personId);
    }

    static @Nullable ScimLink byExternalId(String externalId) {
        return find("externalId", externalId).firstResult();
    }

    /** Departments that were told and are no unit of ours, with how many people sit with the council itself. */
    static List<UnknownDepartment> unknownDepartments() {
        return getEntityManager()
                .createQuery(
                        "select new openhall.people.scim.UnknownDepartment(l.department, count(p))"
                                + " from ScimLink l join Person p on p.id = l.personId join p.unit u"
                                + " where p.leftAt is null and u.parent is null and l.department is not null"
                                + " and not exists (select k.id from OrgUnit k where k.closedAt is null"
                                + " and (k.slug = lower(l.department) or lower(k.name) = lower(l.department)))"
                                + " group by l.department order by l.department",
                        UnknownDepartment.class)
                .setMaxResults(MOST_DEPARTMENTS)
                .getResultList();
    }

    /** One at a time for this key, on whichever node, until the transaction ends. */
    static void takeTurn(String key) {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(3, hashtext(?1))) locked")
                .setParameter(1, key)
                .getSingleResult();
    }
}
