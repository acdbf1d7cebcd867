package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.learning.Course;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, by when and why: a course or a pathway; of one person, a team, a part of the council or everyone
 * who fits a rule. It is called what its course or pathway was called on the day it was made.
 */
@Entity
public class Assignment extends PanacheEntityBase {
    static final int SIZE = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without I, L, O and U, which are misread. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String WITH_WHOM = "select a from Assignment a left join fetch a.whom left join fetch a.unit"
            + " left join fetch a.skill join fetch a.madeBy ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;

    /** The form it was sent with, so that sending twice makes one. */
    String sending;

    public String title;
    public String path;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Course course;

    public @Nullable UUID pathwayId;

    @Enumerated(EnumType.STRING)
    Whom.Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Person whom;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    OrgUnit unit;

    @Enumerated(EnumType.STRING)
    @Nullable
    Audience audience;

    @Nullable
    String titleHas;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Skill skill;

    @Nullable
    Integer belowLevel;

    public @Nullable LocalDate dueOn;
    public @Nullable Integer dueDays;
    public String why;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;

    public Instant madeAt;
    public @Nullable Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person withdrawnBy;

    public @Nullable String whyWithdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** One for each form; whoever sends a form again gets the assignment that it made, whatever it says by now. */
    static Made make(Requirement ask, String form, Person by, Instant at) {
        var sending = by.id + "/" + form;
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "assignment/" + sending)
                .getSingleResult();
        Assignment known = find("sending", sending).firstResult();
        if (known != null) {
            return new Made(known, known.stillAsksFor(ask) ? Sending.AGAIN : Sending.CHANGED);
        }
        var assignment = new Assignment();
        assignment.sending = sending;
        assignment.ask(ask);
        assignment.madeBy = by;
        assignment.madeAt = at;
        assignment.persist();
        Activity.record(by, "assigned", assignment.subject(), at, ask.whom().wordsWithoutNames());
        return new Made(assignment, Sending.FIRST);
    }

    /** A form is sent for the first time, again as it was, or when it no longer says what is asked: it was changed or withdrawn. */
    enum Sending {
        FIRST,
        AGAIN,
        CHANGED
    }

    record Made(Assignment assignment, Sending sending) {
        boolean fresh() {
            return sending == Sending.FIRST;
        }

        boolean changed() {
            return sending == Sending.CHANGED;
        }
    }

    /** What it is called can have changed since then. */
    private boolean stillAsksFor(Requirement ask) {
        return withdrawnAt == null
                && path.equals(ask.thing().path())
                && due().equals(ask.due())
                && why.equals(ask.why())
                && whom().key().equals(ask.whom().key());
    }

    private void ask(Requirement ask) {
        ref = newRef();
        title = ask.thing().title();
        path = ask.thing().path();
        var courseId = ask.thing().courseId();
        course = courseId == null ? null : getEntityManager().getReference(Course.class, courseId);
        pathwayId = ask.thing().pathwayId();
        dueOn = ask.due().day();
        dueDays = ask.due().days();
        why = ask.why();
        reach(ask.whom());
    }

    private void reach(Whom of) {
        kind = of.kind();
        whom = of.person();
        unit = of.unit();
        audience = of.audience();
        titleHas = of.titleHas();
        skill = of.skill();
        belowLevel = of.below() == null ? null : Integer.valueOf(of.below().number());
    }

    private static String newRef() {
        var ref = new StringBuilder("AS-");
        RANDOM.ints(8, 0, SIGNS.length()).forEach(sign -> ref.append(SIGNS.charAt(sign)));
        return ref.toString();
    }

    /** Asks it of nobody any more; what people have done stays. False when it was withdrawn already. */
    boolean withdraw(String reason, Person by, Instant at) {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        withdrawnBy = by;
        whyWithdrawn = reason;
        Activity.record(by, "withdrew", subject(), at);
        return true;
    }

    public Whom whom() {
        var below = belowLevel;
        return new Whom(kind, whom, unit, audience, titleHas, skill, below == null ? null : Level.of(below));
    }

    public String whomWords() {
        return whom().words();
    }

    public String dueWords() {
        return due().words();
    }

    public ByWhen due() {
        return new ByWhen(dueOn, dueDays);
    }

    public String page() {
        return "/assignments/" + ref;
    }

    public Subject subject() {
        return new Subject("assignment", ref, title, page());
    }

    boolean isMadeBy(Person person) {
        return madeBy.id.equals(person.id);
    }

    static @Nullable Assignment byRef(String ref) {
        return ref.matches("AS-[0-9A-Z]{8}")
                ? find(WITH_WHOM + "where a.ref = ?1", ref).firstResult()
                : null;
    }

    /** Null for somebody who neither leads learning nor made it: to them it is not there. */
    public static @Nullable Assignment visible(String ref, Person viewer, boolean lead) {
        var assignment = byRef(ref);
        return assignment != null && (lead || assignment.isMadeBy(viewer)) ? assignment : null;
    }

    public static Map<UUID, Assignment> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Assignment> found = list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
    }

    /** Whether anything that is in force is asked of people by their level in one of these skills. */
    public static boolean anyAbout(Collection<UUID> skills) {
        return !skills.isEmpty() && count("withdrawnAt is null and skill.id in ?1", skills) > 0;
    }

    /** Newest first; only those that one person made, unless that is null. */
    static KeyPage<Assignment> newest(@Nullable UUID madeBy, @Nullable Cursor after) {
        var from =
                Objects.requireNonNullElse(after, Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)));
        var older = "where (a.madeAt < ?1 or a.madeAt = ?1 and a.id < ?2)";
        var order = " order by a.madeAt desc, a.id desc";
        var found = madeBy == null
                ? Assignment.<Assignment>find(WITH_WHOM + older + order, from.at(), from.id())
                : Assignment.<Assignment>find(
                        WITH_WHOM + older + " and a.madeBy.id = ?3" + order, from.at(), from.id(), madeBy);
        List<Assignment> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.madeAt, row.id));
    }
}
