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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.door.Passwords;
import openhall.web.Forms;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses Openhall: a resident, or a member of staff with a place in the organisation. Only what changed is
 * written, so that two who change different things do not undo each other.
 */
@Entity
@DynamicUpdate
public class Person extends PanacheEntityBase {
    /** What stands where a name stood. */
    public static final String ERASED = "Somebody who left";

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

    /** The payroll's number, by which a directory knows somebody through changes of name and address. */
    public @Nullable String employeeNumber;

    @Nullable
    String passwordHash;

    public Instant createdAt;

    /** When this person was last here, to the day; written by {@link #cameIn} alone. */
    @Column(updatable = false)
    public Instant hereAt;

    public @Nullable Instant leftAt;
    public @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public static Person resident(String name, String email, Instant at) {
        var person = unsaved(name, email, at);
        person.persist();
        return person;
    }

    private static Person unsaved(String name, String email, Instant at) {
        var person = new Person();
        person.name = name;
        person.email = email.toLowerCase(Locale.ROOT);
        person.audience = Audience.RESIDENT;
        person.createdAt = at;
        person.hereAt = at;
        return person;
    }

    /** A resident with this address, found or made: two confirmations at once still make one person. */
    public static Person residentAt(String email, String name, Instant at) {
        var address = email.toLowerCase(Locale.ROOT);
        getEntityManager()
                .createNativeQuery("insert into person (id, name, email, audience, created_at, here_at)"
                        + " values (uuidv7(), ?1, ?2, 'RESIDENT', ?3, ?3) on conflict (email) do nothing")
                .setParameter(1, name)
                .setParameter(2, address)
                .setParameter(3, at)
                .executeUpdate();
        Person person = find("email", address).singleResult();
        cameIn(person.id, at);
        return person;
    }

    /** Written at most once a day, so that signing in seldom waits for the row. */
    static void cameIn(UUID id, Instant at) {
        getEntityManager()
                .createNativeQuery("update person set here_at = ?1 where id = ?2 and here_at < ?3")
                .setParameter(1, at)
                .setParameter(2, id)
                .setParameter(3, at.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /** Somebody new on the staff; an address that is known already keeps its record. */
    public static Person employ(Post post, String name, String email, Set<Role> more, Instant at) {
        var known = byEmail(email);
        var person = known == null ? resident(name, email, at) : known;
        person.name = name;
        person.roles.addAll(more);
        person.comeBack(post, at);
        return person;
    }

    /**
     * Many at once, none of whom is known here: people first and then their postings, so that the database can take each
     * kind of row in one go.
     */
    static List<Person> hireAll(List<Joiner> joiners, Instant at) {
        var people = joiners.stream().map(joiner -> hire(joiner, at)).toList();
        people.forEach(person -> Posting.beginFirst(person, at));
        return people;
    }

    private static Person hire(Joiner joiner, Instant at) {
        var person = unsaved(joiner.name(), joiner.email(), at);
        person.employeeNumber = joiner.number();
        person.take(joiner.post());
        person.persist();
        return person;
    }

    public Post post() {
        return new Post(jobTitle, audience, unit, manager);
    }

    /** Sits somewhere else, or for somebody else, from now on; false when this is where the person sits already. */
    public boolean move(Post to, Instant at) {
        if (leftAt == null && to.isSameAs(post())) {
            return false;
        }
        comeBack(to, at);
        return true;
    }

    /** Joins the staff, or joins it again. */
    public void comeBack(Post to, Instant at) {
        take(to);
        Posting.begin(this, at);
    }

    private void take(Post to) {
        leftAt = null;
        jobTitle = to.jobTitle();
        audience = to.audience();
        unit = to.unit();
        manager = to.manager();
        roles.removeAll(Set.of(Role.MANAGER, Role.SENIOR_LEADER));
        roles.addAll(audience.roles());
    }

    /** Roles and password end with the post, so that an address given to somebody new opens nothing; what they did stays. */
    public void leave(Instant at) {
        leftAt = at;
        passwordHash = null;
        roles.clear();
        Posting.end(this, at);
    }

    /** Nothing that names the person stays; what they did keeps its counts. */
    public void erase(Instant at) {
        if (leftAt == null) {
            leave(at);
        }
        roles.clear();
        name = ERASED;
        email = "erased-" + id + "@erased.invalid";
        jobTitle = null;
        manager = null;
        employeeNumber = null;
        passwordHash = null;
        erasedAt = at;
    }

    /** Waits for whoever is changing this person, then sees the row as they left it; held until the end. */
    void hold() {
        getEntityManager().flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Left, or as a resident without a role was not here, since this moment; and is not erased. */
    boolean isGoneSince(Instant before) {
        if (isErased() || isOnTheStaff()) {
            return false;
        }
        return leftAt == null ? roles.isEmpty() && hereAt.isBefore(before) : leftAt.isBefore(before);
    }

    public boolean rename(String to) {
        var changes = !name.equals(to);
        name = to;
        return changes;
    }

    public boolean useEmail(String to) {
        var address = to.strip().toLowerCase(Locale.ROOT);
        var changes = !email.equals(address);
        email = address;
        return changes;
    }

    public boolean number(@Nullable String to) {
        var changes = !Objects.equals(to, employeeNumber);
        employeeNumber = to;
        return changes;
    }

    public void choosePassword(String password) {
        passwordHash = Passwords.hash(password);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Takes as long for nobody as for somebody, so that time does not tell who is here. */
    public static boolean fits(@Nullable Person person, String password) {
        return Passwords.matches(person == null ? null : person.passwordHash, password);
    }

    public void grant(Role role) {
        roles.add(role);
    }

    public void withdraw(Role role) {
        roles.remove(role);
    }

    /** Exactly these of the roles that can be granted; whether anything changed. */
    boolean holdExactly(Set<Role> granted) {
        var before = Set.copyOf(roles);
        roles.removeIf(role -> Role.GRANTED.contains(role) && !granted.contains(role));
        roles.addAll(granted);
        return !before.equals(roles);
    }

    /** Somebody on the staff of today. */
    public boolean isOnTheStaff() {
        return leftAt == null && audience.isStaff();
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

    /** By name. One statement, however many addresses. */
    public static List<Person> byEmails(Collection<String> emails) {
        var addresses = emails.stream()
                .filter(Forms::isKeepable)
                .map(email -> email.strip().toLowerCase(Locale.ROOT))
                .toList();
        return list("email in ?1 order by name, id", addresses);
    }

    /** Whether somebody who has not left uses one of these addresses. */
    public static boolean anyoneAt(Collection<String> emails) {
        return count("email in ?1 and leftAt is null", emails) > 0;
    }

    public static @Nullable Person byEmployeeNumber(String number) {
        return Forms.isKeepable(number) ? find("employeeNumber", number).firstResult() : null;
    }

    /** What these people are called today, by their ids; whoever is not there is left out. */
    public static Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Lets one transaction at a time decide who administers. */
    static void holdAdministration() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(4, 1)) locked")
                .getSingleResult();
    }

    /** Whether somebody else administers; nobody gives the role up at the same moment without waiting for this one. */
    static boolean anotherAdministers(UUID than) {
        holdAdministration();
        return count(
                        "select count(p) from Person p join p.roles r where r = ?1 and p.leftAt is null and p.id <> ?2",
                        Role.ADMINISTRATOR,
                        than)
                > 0;
    }

    public static List<Person> withRole(Role role) {
        return list("select p from Person p join p.roles r where r = ?1 and p.leftAt is null order by p.name", role);
    }

    /**
     * Direct reports and everyone below them, by name. Whoever has left is not shown, but their reports are; somebody who
     * manages themself is not followed round.
     */
    public static List<Person> line(UUID managerId) {
        return getEntityManager()
                .createQuery(
                        "with below as (select p.id as id from Person p where p.manager.id = :manager"
                                + " union select q.id as id from Person q join below b on q.manager.id = b.id)"
                                + " select p from Person p left join fetch p.unit where p.id in (select b.id from below b)"
                                + " and p.id <> :manager and p.leftAt is null order by p.name",
                        Person.class)
                .setParameter("manager", managerId)
                .getResultList();
    }

    /** Who manages or leads in these units, by name. */
    public static List<Person> managementOf(Collection<UUID> units) {
        return list(
                "unit.id in ?1 and audience in ?2 and leftAt is null order by name, id",
                units,
                List.of(Audience.MANAGER, Audience.SENIOR_LEADER));
    }

    /** With their units, by name. */
    public static List<Person> byName(Collection<UUID> ids) {
        return list("from Person p left join fetch p.unit where p.id in ?1 order by p.name, p.id", ids);
    }

    /** How many people sit directly in a unit today. */
    public static long countIn(UUID unitId) {
        return count("unit.id = ?1 and leftAt is null", unitId);
    }

    public static List<Headcount> headcount() {
        return getEntityManager()
                .createQuery(
                        "select new openhall.people.Headcount(p.unit.id, p.audience, count(p)) from Person p"
                                + " where p.leftAt is null and p.unit is not null group by p.unit.id, p.audience",
                        Headcount.class)
                .getResultList();
    }

    /** Everybody of whom {@link #isGoneSince} is true. */
    static List<UUID> goneSince(Instant before) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Person p where p.erasedAt is null and (p.leftAt < :before or (p.leftAt is null"
                                + " and p.audience = :resident and p.hereAt < :before and p.roles is empty)) order by p.id",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("resident", Audience.RESIDENT)
                .getResultList();
    }

    /** By e-mail address, from the one after this on; with words, those whose name, address or number holds them. */
    static List<Person> everyone(String words, String after) {
        var held = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return find(
                        "select p from Person p left join fetch p.unit where p.email > ?1"
                                + " and (lower(p.name) like ?2 escape '!' or p.email like ?2 escape '!'"
                                + " or lower(p.employeeNumber) like ?2 escape '!') order by p.email",
                        after,
                        held)
                .page(0, 51)
                .list();
    }

    /** With their roles and places, in no order. */
    public static List<Person> withRolesByIds(Collection<UUID> ids) {
        return list("select p from Person p left join fetch p.roles left join fetch p.unit where p.id in ?1", ids);
    }

    /** With the row held until the transaction ends, so that two administrators do not write at once. */
    public static @Nullable Person held(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return withRolesById(id);
    }

    /** These people with their roles, each row held until the transaction ends. */
    public static List<Person> heldAll(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return withRolesByIds(ids);
    }

    static @Nullable Person withRolesById(UUID id) {
        List<Person> found =
                list("select p from Person p left join fetch p.roles left join fetch p.unit where p.id = ?1", id);
        return found.isEmpty() ? null : found.get(0);
    }
}
