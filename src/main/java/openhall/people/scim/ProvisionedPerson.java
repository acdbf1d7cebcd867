package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff as the identity provider sees them, whoever brought them here. Residents are none of its
 * business; whoever was erased is not there, nor whoever was removed, until they come back.
 */
@Entity
@Immutable
@Subselect(ProvisionedPerson.SQL)
@Synchronize({"person", "org_unit", "posting", "scim_link"})
public class ProvisionedPerson extends PanacheEntityBase {

    /** A department is shown as it was told while it is where the person sits, or while it is no unit of ours. */
    static final String SQL = """
            select p.id, p.email as user_name, p.name, l.external_id, l.given_name, l.family_name,
                   p.job_title as title, p.left_at is null as active, p.employee_number, p.audience, u.slug as unit,
                   case when lower(l.department) in (u.slug, lower(u.name)) then l.department
                        when u.parent_id is null and l.department is not null and not exists (
                            select 1 from org_unit k where k.closed_at is null
                               and lower(l.department) in (k.slug, lower(k.name))) then l.department
                        else u.name end as department,
                   p.manager_id as manager, m.name as manager_name, p.created_at,
                   greatest(p.created_at, p.left_at, l.changed_at,
                       (select max(g.since) from posting g where g.person_id = p.id)) as changed_at
            from person p
            join org_unit u on u.id = p.unit_id
            left join person m on m.id = p.manager_id
            left join scim_link l on l.person_id = p.id
            where p.audience <> 'RESIDENT' and p.erased_at is null
              and (l.removed_at is null or p.left_at is null)""";

    @Id
    public UUID id;

    public String userName;
    public String name;
    public @Nullable String externalId;
    public @Nullable String givenName;
    public @Nullable String familyName;
    public @Nullable String title;
    public boolean active;
    public @Nullable String employeeNumber;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** The unit's slug. */
    public String unit;

    public String department;
    public @Nullable UUID manager;
    public @Nullable String managerName;
    public Instant createdAt;

    /** When they came, moved or left, or when something was told about them, whichever was last. */
    public Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProvisionedPerson() {}

    static @Nullable ProvisionedPerson byId(UUID id) {
        List<ProvisionedPerson> found = fresh(getEntityManager()
                .createQuery("select r from ProvisionedPerson r where r.id = :id", ProvisionedPerson.class)
                .setParameter("id", id));
        return found.isEmpty() ? null : found.get(0);
    }

    static long counted(Where where) {
        var query = getEntityManager()
                .createQuery("select count(r) from ProvisionedPerson r where " + where.words(), Long.class);
        where.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * Those from a place in the list, in the order in which they came. SCIM pages by position (RFC 7644, section
     * 3.4.2.4), which no key can replace; a page holds at most 200.
     */
    static List<ProvisionedPerson> page(Where where, int first, int most) {
        if (most == 0) {
            return List.of();
        }
        var query = getEntityManager()
                .createQuery(
                        "select r from ProvisionedPerson r where " + where.words() + " order by r.id",
                        ProvisionedPerson.class)
                .setFirstResult(first - 1)
                .setMaxResults(most);
        where.values().forEach(query::setParameter);
        return fresh(query);
    }

    /** How many of these are there. */
    static long countOf(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : count("id in ?1", ids);
    }

    /** Never as they were before a change in the same transaction. */
    private static List<ProvisionedPerson> fresh(TypedQuery<ProvisionedPerson> query) {
        var found = query.getResultList();
        found.forEach(getEntityManager()::detach);
        return found;
    }
}
