package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import openhall.web.Forms;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who uses Openhall: a resident, or a member of staff with a place in the organisation. */
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;
    public String email;
    public @Nullable String jobTitle;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person manager;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = new HashSet<>();

    @Nullable
    String passwordHash;

    public Instant createdAt;
    public @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public static Person resident(String name, String email, Instant at) {
        var person = new Person();
        person.name = name;
        person.email = email.toLowerCase(Locale.ROOT);
        person.audience = Audience.RESIDENT;
        person.createdAt = at;
        person.persist();
        return person;
    }

    /** A resident with this address, found or made: two confirmations at once still make one person. */
    public static Person residentAt(String email, String name, Instant at) {
        var address = email.toLowerCase(Locale.ROOT);
        getEntityManager()
                .createNativeQuery("insert into person (id, name, email, audience, created_at)"
                        + " values (uuidv7(), ?1, ?2, 'RESIDENT', ?3) on conflict (email) do nothing")
                .setParameter(1, name)
                .setParameter(2, address)
                .setParameter(3, at)
                .executeUpdate();
        return find("email", address).singleResult();
    }

    public static Person employ(Post post, String name, String email, Set<Role> more, Instant at) {
        var person = resident(name, email, at);
        person.jobTitle = post.jobTitle();
        person.audience = post.audience();
        person.unit = post.unit();
        person.manager = post.manager();
        person.roles.addAll(more);
        person.roles.add(Role.STAFF);
        if (post.audience() == Audience.MANAGER) {
            person.roles.add(Role.MANAGER);
        } else if (post.audience() == Audience.SENIOR_LEADER) {
            person.roles.add(Role.SENIOR_LEADER);
        }
        return person;
    }

    /** A person's place in the organisation. */
    public record Post(
            String jobTitle,
            Audience audience,
            OrgUnit unit,
            @Nullable Person manager) {}

    public void choosePassword(String password) {
        passwordHash = Passwords.hash(password);
    }

    public void grant(Role role) {
        roles.add(role);
    }

    public void withdraw(Role role) {
        roles.remove(role);
    }

    public boolean has(Role role) {
        return role == Role.RESIDENT || roles.contains(role);
    }

    /** Every role, that of a resident included. */
    public Set<Role> allRoles() {
        var all = EnumSet.of(Role.RESIDENT);
        all.addAll(roles);
        return all;
    }

    public static @Nullable Person byEmail(String email) {
        return Forms.isKeepable(email)
                ? find("email", email.strip().toLowerCase(Locale.ROOT)).firstResult()
                : null;
    }

    public static List<Person> withRole(Role role) {
        return list("select p from Person p join p.roles r where r = ?1 and p.leftAt is null order by p.name", role);
    }

    /** Direct reports and everyone below them, by name; somebody who manages themself is not followed round. */
    public static List<Person> line(UUID managerId) {
        return getEntityManager()
                .createQuery(
                        "with below as (select p.id as id from Person p where p.manager.id = :manager and p.leftAt is null"
                                + " union select q.id as id from Person q join below b on q.manager.id = b.id"
                                + " where q.leftAt is null)"
                                + " select p from Person p left join fetch p.unit where p.id in (select b.id from below b)"
                                + " and p.id <> :manager order by p.name",
                        Person.class)
                .setParameter("manager", managerId)
                .getResultList();
    }

    public static List<Headcount> headcount() {
        return getEntityManager()
                .createQuery(
                        "select new openhall.people.Headcount(p.unit.id, p.audience, count(p)) from Person p"
                                + " where p.leftAt is null and p.unit is not null group by p.unit.id, p.audience",
                        Headcount.class)
                .getResultList();
    }

    static List<Person> everyone(String after) {
        return find("select p from Person p left join fetch p.unit where p.email > ?1 order by p.email", after)
                .page(0, 51)
                .list();
    }

    /** With the row held until the transaction ends, so that two administrators do not write at once. */
    static @Nullable Person held(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return withRolesById(id);
    }

    static @Nullable Person withRolesById(UUID id) {
        List<Person> found =
                list("select p from Person p left join fetch p.roles left join fetch p.unit where p.id = ?1", id);
        return found.isEmpty() ? null : found.get(0);
    }
}
