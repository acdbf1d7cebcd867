package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Role;
import org.hibernate.annotations.UuidGenerator;

/** Somebody is in a group of the identity provider. */
@Entity
public class ScimMember extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ScimGroup scimGroup;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @SuppressWarnings("NullAway.Init")
    protected ScimMember() {}

    static void join(ScimGroup group, Collection<UUID> people) {
        for (var id : people) {
            var member = new ScimMember();
            member.scimGroup = group;
            member.person = getEntityManager().getReference(Person.class, id);
            member.persist();
        }
    }

    static void leave(ScimGroup group, Collection<UUID> people) {
        if (!people.isEmpty()) {
            delete("scimGroup = ?1 and person.id in ?2", group, people);
        }
    }

    /** Out of every group, each of which has then changed. */
    static void leaveAll(UUID personId, Instant at) {
        ScimGroup.changeAllOf(personId, at);
        delete("person.id = ?1", personId);
    }

    /** The members of these groups, with who they are, in the order in which they came here. */
    static List<ScimMember> of(Collection<UUID> groups) {
        return groups.isEmpty()
                ? List.of()
                : list(
                        "select m from ScimMember m join fetch m.person p where m.scimGroup.id in ?1 order by p.id",
                        groups);
    }

    static long countOf(UUID group) {
        return count("scimGroup.id = ?1", group);
    }

    static Set<UUID> idsOf(UUID group) {
        return new HashSet<>(getEntityManager()
                .createQuery("select m.person.id from ScimMember m where m.scimGroup.id = :group", UUID.class)
                .setParameter("group", group)
                .getResultList());
    }

    /** What these people are members of, with the groups. */
    static List<ScimMember> ofPeople(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list(
                        "select m from ScimMember m join fetch m.scimGroup g where m.person.id in ?1 order by g.name",
                        people);
    }

    /** The roles that somebody's groups bring. */
    static Set<Role> rolesOf(UUID personId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct m.scimGroup.role from ScimMember m where m.person.id = :person"
                                + " and m.scimGroup.role is not null",
                        Role.class)
                .setParameter("person", personId)
                .getResultList());
    }

    /** Those of these people who are in any group that brings the role. */
    static Set<UUID> having(Role role, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct m.person.id from ScimMember m where m.scimGroup.role = :role"
                                + " and m.person.id in :people",
                        UUID.class)
                .setParameter("role", role)
                .setParameter("people", people)
                .getResultList());
    }
}
