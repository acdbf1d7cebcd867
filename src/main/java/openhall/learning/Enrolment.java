package openhall.learning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Subject;
import openhall.learning.certificates.Completion;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.people.Person;
import openhall.web.Cursor;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person on a course: the version they began, and how far they are. */
@Entity
public class Enrolment extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion version;

    /** Counts from 1; a new one begins when a completed course is taken again. */
    public int round;

    /** Whether this is the person's newest round of the course. */
    public boolean current;

    public int modulesDone;
    public int modulesTotal;
    public int stepsDone;
    public int stepsTotal;
    public Instant startedAt;
    public Instant activeAt;
    public @Nullable Instant completedAt;

    /** The reference of the certificate. */
    public @Nullable String certificate;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /**
     * Starts a course once; whoever has started it already stays where they are.
     *
     * @throws NotReady when another course is to be completed before
     */
    public static Enrolment start(Person person, Course course, Instant at) {
        return new NewRound(person, course, at).first();
    }

    /** Begins a course anew that is completed; what was before stays. Otherwise like {@link #start}. */
    public static Enrolment again(Person person, Course course, Instant at) {
        return new NewRound(person, course, at).next();
    }

    /** Leaves its place as the newest round to the one that begins. */
    void giveWay() {
        current = false;
        getEntityManager().flush();
    }

    static @Nullable Enrolment current(Person person, Course course) {
        return find("person = ?1 and course = ?2 and current", person, course).firstResult();
    }

    /** Holds the enrolment until the end of the transaction, with its newest state: one act at a time. */
    public static Enrolment locked(UUID id) {
        Enrolment enrolment = findById(id);
        getEntityManager().flush();
        getEntityManager().refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
        return enrolment;
    }

    /**
     * Ticks a step once and carries it up: step, module, course. Only on a locked enrolment. Whoever was moved to a later
     * version since they opened the page has done the step there.
     */
    public void tick(ModuleOutline opened, Tick asked, Instant at) {
        activeAt = at;
        var module = Outlines.of(version).counterpart(opened);
        var tick = asked.at(module.counterpart(asked.step()));
        if (!StepDone.keep(this, tick, at)) {
            return;
        }
        stepsDone++;
        LearnerEvent.record(this, LearnerEvent.Kind.STEP_DONE, tick.step().id(), at, tick.why());
        QuizShown.prove(this, module, tick.step(), at);
        if (ModuleProgress.of(this, module).tick(tick, at)) {
            modulesDone++;
            LearnerEvent.record(this, LearnerEvent.Kind.MODULE_DONE, tick.step().id(), at, module.title());
            carryUp(at);
        }
    }

    /** A learner may change what they wrote for themself. */
    public void rewrite(UUID step, String note) {
        StepDone.rewrite(this, step, note);
    }

    private void carryUp(Instant at) {
        var whole = modulesDone == modulesTotal && !isCompleted();
        if (whole) {
            certificate = Completion.give(this, at);
            completedAt = at;
            CourseSkill.prove(this, at);
        }
        Learned.announce(new Learned(this, whole, at));
    }

    /** Somebody saw that what was learned is used at work: the strongest evidence of what the course teaches. */
    public void proveUse(Subject source, Instant at) {
        CourseSkill.proveUse(this, source, at);
    }

    /** Holds whoever is in the middle of this version until the end of the transaction, and answers who that is. */
    public static List<UUID> heldInTheMiddleOf(UUID versionId) {
        getEntityManager().flush();
        return getSession()
                .createNativeQuery(
                        "select id from enrolment where version_id = :version and current and completed_at is null"
                                + " order by id for update",
                        UUID.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    /**
     * Puts these on a version that fits the one they are on, except who has completed theirs meanwhile; what hangs on
     * their steps is still to be carried over. Answers whoever went.
     */
    public static List<Person> moveOn(List<UUID> held, Way way, Instant at) {
        var ids = held.stream().map(UUID::toString).collect(joining(",", "{", "}"));
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("update enrolment set version_id = :to"
                        + " where id = any (cast(:ids as uuid[])) and version_id = :from and completed_at is null")
                .setParameter("ids", ids)
                .setParameter("from", way.from().id)
                .setParameter("to", way.to().id)
                .executeUpdate();
        LearnerEvent.recordMoves(ids, way.to().id, at, way.words());
        return getEntityManager()
                .createQuery(
                        "select p from Enrolment e join e.person p where e.version.id = :newest and e.id in :held",
                        Person.class)
                .setParameter("newest", way.to().id)
                .setParameter("held", held)
                .getResultList();
    }

    /** Whose these are. */
    public static List<Person> peopleOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select p from Enrolment e join e.person p where e.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** After a statement that went past the session. */
    public void reread() {
        getEntityManager().refresh(this);
    }

    public void beActive(Instant at) {
        activeAt = at;
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    public Subject subject() {
        return new Subject("course", course.slug, version.title, course.path());
    }

    static @Nullable Enrolment of(UUID personId, String slug) {
        var here = Standing.of(personId, slug);
        return here == null ? null : here.enrolment();
    }

    /** Of all rounds of all people so many after this one, in the order of their numbers. */
    static List<UUID> after(UUID id, int most) {
        return getEntityManager()
                .createQuery("select e.id from Enrolment e where e.id > :after order by e.id", UUID.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** With their courses and versions. */
    static List<Enrolment> wholes(Collection<UUID> ids) {
        return list("select e from Enrolment e join fetch e.course join fetch e.version where e.id in ?1", ids);
    }

    /** With its course and its version. */
    static @Nullable Enrolment whole(UUID id) {
        return find("select e from Enrolment e join fetch e.course join fetch e.version where e.id = ?1", id)
                .firstResult();
    }

    /** The rounds before this one, the first one first. */
    List<Enrolment> earlierRounds() {
        return round == 1
                ? List.of()
                : list(
                        "select e from Enrolment e join fetch e.version where e.person = ?1 and e.course = ?2"
                                + " and e.round < ?3 order by e.round",
                        person,
                        course,
                        round);
    }

    /** How many learners are in the middle of each version of a course, and how many have completed it there. */
    public static Map<UUID, OnVersion> byVersion(String slug) {
        return getEntityManager()
                .createQuery(
                        "select e.version.id, sum(case when e.completedAt is null then 1 else 0 end),"
                                + " sum(case when e.completedAt is null then 0 else 1 end)"
                                + " from Enrolment e where e.course.slug = :slug group by e.version.id",
                        Object[].class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> new OnVersion((Long) row[1], (Long) row[2])));
    }

    public record OnVersion(long inTheMiddle, long completed) {
        public static final OnVersion NOBODY = new OnVersion(0, 0);
    }

    /** A person's courses as they stand today, so many after this place in the list. */
    public static List<Enrolment> after(UUID personId, Cursor place, int most) {
        return Enrolment.<Enrolment>find(
                        "select e from Enrolment e join fetch e.course join fetch e.version where e.person.id = ?1"
                                + " and e.current and (e.activeAt < ?2 or e.activeAt = ?2 and e.id < ?3)"
                                + " order by e.activeAt desc, e.id desc",
                        personId,
                        place.at(),
                        place.id())
                .range(0, most - 1)
                .list();
    }

    /** A person's courses as they stand today, the one they were last busy with first. */
    public static List<Enrolment> of(Person person) {
        return of(person.id);
    }

    static List<Enrolment> of(UUID personId) {
        return list(
                "select e from Enrolment e join fetch e.course join fetch e.version where e.person.id = ?1"
                        + " and e.current order by e.activeAt desc, e.id desc",
                personId);
    }

    /** How many of these people completed the course, in any round. */
    static long peopleWhoCompleted(String slug, Collection<UUID> people) {
        return getSession()
                .createSelectionQuery(
                        "select count(distinct e.person.id) from Enrolment e"
                                + " where e.course.slug = :slug and e.completedAt is not null"
                                + " and e.person.id in :people",
                        Long.class)
                .setParameter("slug", slug)
                .setParameterList("people", people)
                .getSingleResult();
    }

    static Set<String> completedOf(Person person, Collection<String> slugs) {
        return Set.copyOf(getSession()
                .createSelectionQuery(
                        "select distinct e.course.slug from Enrolment e where e.course.slug in :slugs"
                                + " and e.completedAt is not null and e.person = :person",
                        String.class)
                .setParameterList("slugs", slugs)
                .setParameter("person", person)
                .getResultList());
    }

    static Map<String, Long> peopleWhoCompleted(Collection<String> slugs, Collection<UUID> people) {
        return getSession()
                .createSelectionQuery(
                        "select e.course.slug, count(distinct e.person.id) from Enrolment e"
                                + " where e.course.slug in :slugs and e.completedAt is not null"
                                + " and e.person.id in :people group by e.course.slug",
                        Object[].class)
                .setParameterList("slugs", slugs)
                .setParameterList("people", people)
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
