package openhall.learning.assignments;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.WorkingDays;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Person;

/** Assigned learning that no other test knows, of a course that nobody has begun. */
public final class FreshAssignment {
    private static final class Once {
        private static final String SLUG = TinyCourse.fresh();
    }

    private FreshAssignment() {}

    /** As a form calls it. */
    public static String what() {
        return "course/" + Once.SLUG;
    }

    /** An assignment of one person; answers its reference. */
    public static String madeBy(UUID by, UUID person) {
        return make(by, ask(Once.SLUG, person(person), inDays(10)));
    }

    /** Asks somebody for a small course of the house in so many days. */
    public static void due(UUID person, int days) {
        due(person, Once.SLUG, days);
    }

    /** Answers the reference. */
    public static String due(UUID person, String slug, int days) {
        return make(Cast.THEO.id(), ask(slug, person(person), inDays(days)));
    }

    /** Asks everybody below a manager; answers the reference. */
    public static String ofTeam(UUID manager, String slug, int days) {
        return make(Cast.THEO.id(), ask(slug, team(manager), inDays(days)));
    }

    /** The id of an open row of this person, due in 10 days. */
    public static UUID rowOf(UUID person) {
        return rowIn(madeBy(Cast.THEO.id(), person), person);
    }

    /** The id of a row whose date had passed when it was made. */
    public static UUID exceptionOf(UUID person) {
        return rowIn(make(Cast.THEO.id(), ask(Once.SLUG, person(person), inDays(-1))), person);
    }

    /** Somebody asks for 10 days more. */
    public static UUID extensionOf(UUID person) {
        var id = rowOf(person);
        return In.tx(() -> {
            var row = held(id);
            return Extension.ask(row, row.dueOn.plusDays(10), "A busy month", Instant.now()).id;
        });
    }

    static Whom person(UUID id) {
        return In.tx(() -> Whom.person(Person.findById(id)));
    }

    static Whom team(UUID manager) {
        return In.tx(() -> Whom.team(Person.findById(manager)));
    }

    static ByWhen inDays(int days) {
        return new ByWhen(today().plusDays(days), null);
    }

    public static LocalDate today() {
        return WorkingDays.day(Instant.now());
    }

    static Requirement ask(String slug, Whom whom, ByWhen due) {
        return new Requirement(thing(slug), whom, due, "Because we all need it");
    }

    static Requirement askPathway(String slug, Whom whom, ByWhen due) {
        return new Requirement(called("pathway/" + slug), whom, due, "Because we all need it");
    }

    static Thing thing(String slug) {
        return called("course/" + slug);
    }

    private static Thing called(String key) {
        return In.tx(() -> Thing.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    /** Answers the reference. */
    static String make(UUID by, Requirement ask) {
        return make(by, ask, UUID.randomUUID().toString());
    }

    static String make(UUID by, Requirement ask, String form) {
        return In.tx(() -> {
            Person maker = Person.findById(by);
            return desk().assign(ask, form, maker, Instant.now()).assignment().ref;
        });
    }

    public static void withdraw(String ref) {
        In.tx(() -> {
            var assignment = Objects.requireNonNull(Assignment.byRef(ref));
            desk().withdraw(assignment, "The test is over", Cast.THEO.person(), Instant.now());
        });
    }

    public static AssignmentDesk desk() {
        return Arc.container().instance(AssignmentDesk.class).get();
    }

    public static UUID rowIn(String ref, UUID person) {
        return row(ref, person).id;
    }

    /** The row as it is stored. */
    public static AssignedLearning row(String ref, UUID person) {
        return In.tx(
                () -> AssignedLearning.<AssignedLearning>find("assignment.ref = ?1 and person.id = ?2", ref, person)
                        .singleResult());
    }

    public static long rows(String ref) {
        return In.tx(() -> AssignedLearning.count("assignment.ref = ?1", ref));
    }

    public static AssignedLearning held(UUID id) {
        var row = AssignedLearning.held(id);
        if (row == null) {
            throw new IllegalStateException("No row " + id);
        }
        return row;
    }
}
