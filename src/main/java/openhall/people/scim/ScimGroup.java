package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.people.Role;
import openhall.web.Forms;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A group of the identity provider. Its members get a role with it when an administrator has said so. */
@Entity
public class ScimGroup extends PanacheEntityBase {
    /** On a page for administrators. */
    static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;
    public @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    public @Nullable Role role;

    public Instant createdAt;
    public Instant changedAt;

    /** Counts the changes, those of its members too. */
    public int revision;

    @SuppressWarnings("NullAway.Init")
    protected ScimGroup() {}

    static ScimGroup make(String name, @Nullable String externalId, Instant at) {
        var group = new ScimGroup();
        group.name = name;
        group.externalId = externalId;
        group.createdAt = at;
        group.changedAt = at;
        group.revision = 1;
        group.persist();
        return group;
    }

    void change(String to, @Nullable String externalIdNow, Instant at) {
        name = to;
        externalId = externalIdNow;
        changedAt = at;
        revision++;
    }

    void bring(@Nullable Role to, Instant at) {
        role = to;
        changedAt = at;
        revision++;
    }

    void disband() {
        delete();
    }

    /** The groups of somebody who is about to leave them all. */
    static void changeAllOf(UUID personId, Instant at) {
        update(
                "changedAt = ?1, revision = revision + 1"
                        + " where id in (select m.scimGroup.id from ScimMember m where m.person.id = ?2)",
                at,
                personId);
    }

    static @Nullable ScimGroup byId(UUID id) {
        return findById(id);
    }

    /** With the row held until the transaction ends; it is always taken before those of people. */
    static @Nullable ScimGroup held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static @Nullable ScimGroup byName(String name) {
        return find("lower(name) = ?1", name.toLowerCase(Locale.ROOT)).firstResult();
    }

    static @Nullable ScimGroup byExternalId(String externalId) {
        return find("externalId", externalId).firstResult();
    }

    static long counted(Where where) {
        var query =
                getEntityManager().createQuery("select count(r) from ScimGroup r where " + where.words(), Long.class);
        where.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** As SCIM pages: by position, a page of at most 200. */
    static List<ScimGroup> page(Where where, int first, int most) {
        if (most == 0) {
            return List.of();
        }
        var query = getEntityManager()
                .createQuery("select r from ScimGroup r where " + where.words() + " order by r.id", ScimGroup.class)
                .setFirstResult(first - 1)
                .setMaxResults(most);
        where.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** By name, with how many are in each; one row more than a page shows. */
    static List<GroupRow> rows(String after) {
        return getEntityManager()
                .createQuery(
                        "select new openhall.people.scim.GroupRow(g.id, g.name, g.role,"
                                + " (select count(m) from ScimMember m where m.scimGroup = g))"
                                + " from ScimGroup g where lower(g.name) > :after order by lower(g.name)",
                        GroupRow.class)
                .setParameter("after", Forms.isKeepable(after) ? after.toLowerCase(Locale.ROOT) : "")
                .setMaxResults(SIZE + 1)
                .getResultList();
    }
}
