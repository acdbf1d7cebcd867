package openhall.learning.assignments;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.Chance;
import openhall.learning.assignments.exceptions.Dates;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.assignments.extensions.MoreTime;
import openhall.learning.assignments.rules.Roll;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Refused;

/**
 * What Theo, a learning lead, asks of a cohort, and a second way to find who is asked what until when: in Java, from where
 * everybody sits now, while the program asks the database.
 */
public final class CohortAssignments {
    private final Chance chance;
    private final List<String> refs = new ArrayList<>();
    private final Map<UUID, Answered> answered = new HashMap<>();

    /** A date that a manager or a learning lead has given. */
    private record Answered(Instant at, LocalDate day) {}

    public CohortAssignments(Chance chance) {
        this.chance = chance;
    }

    /** Of one person, everybody below a manager, a unit, or whoever fits a rule. {@code key} is course/slug or pathway/slug. */
    public void ask(String key, List<UUID> people, List<UUID> managers, List<String> units) {
        In.tx(() -> {
            var whom = whom(chance.of(people), chance.of(managers), unit(chance.of(units)));
            var ask = new Requirement(thing(key), whom, due(), "Because we all need it");
            var form = UUID.randomUUID().toString();
            var made = FreshAssignment.desk().assign(ask, form, Cast.THEO.person(), chance.next());
            refs.add(made.assignment().ref);
        });
        chance.happened("assignments");
    }

    private Whom whom(UUID person, UUID manager, OrgUnit unit) {
        return switch (chance.below(7)) {
            case 0 -> Whom.person(Person.findById(person));
            case 1, 2 -> Whom.team(Person.findById(manager));
            case 3, 4 -> Whom.unit(unit);
            default -> new Whom(Whom.Kind.RULE, null, unit, Audience.STAFF, "offic", null, null);
        };
    }

    private ByWhen due() {
        return chance.oneIn(2)
                ? new ByWhen(chance.today().plusDays(chance.below(120) - 10), null)
                : new ByWhen(null, 1 + chance.below(120));
    }

    private static Thing thing(String key) {
        return Thing.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }

    public void withdrawOne() {
        var ref = chance.of(refs);
        In.tx(() -> FreshAssignment.desk()
                .withdraw(assignment(ref), "It is not needed", Cast.THEO.person(), chance.next()));
        chance.happened("assignments withdrawn");
    }

    private static Assignment assignment(String ref) {
        return Objects.requireNonNull(Assignment.byRef(ref));
    }

    /** As it is done for everybody at night. */
    public void settle(List<UUID> people) {
        In.tx(() -> FreshAssignment.desk().settle(people, chance.next()));
    }

    /** Somebody asks for more time where they can, their manager answers, and a learning lead looks at what is left. */
    public void moreTime(UUID person, UUID manager) {
        var open = In.tx(() -> rowsOf(person).stream()
                .filter(AssignedLearning::isOpen)
                .map(row -> row.id)
                .toList());
        if (!open.isEmpty()) {
            var row = chance.of(open);
            In.tx(() -> ask(person, row));
            In.tx(() -> answer(manager, row));
            In.tx(() -> lead(row));
        }
    }

    private void ask(UUID person, UUID row) {
        try {
            var held = MoreTime.heldFor(Person.findById(person), row);
            Extension.ask(held, held.dueOn.plusDays(5 + chance.below(70)), "A busy month", chance.next());
            chance.happened("more time asked");
        } catch (NoLongerOpen withLead) {
            chance.happened("more time refused");
        }
    }

    private void answer(UUID manager, UUID row) {
        var waiting = Extension.waitingFor(row);
        if (waiting == null || chance.oneIn(3)) {
            return;
        }
        try {
            Person by = Person.findById(manager);
            var asked = MoreTime.askedOf(by, waiting.id);
            var yes = !chance.oneIn(3);
            var longer = asked.until.isAfter(asked.assigned.dueOn);
            MoreTime.answer(asked, yes, yes ? "Yes" : "No", by, chance.next());
            chance.happened(yes ? "more time given" : "more time not given");
            if (yes && longer) {
                answered.put(row, new Answered(chance.now(), asked.until));
            }
        } catch (NotFoundException withLead) {
            chance.happened("more time for a lead");
        }
    }

    private void lead(UUID row) {
        if (chance.oneIn(2)) {
            return;
        }
        try {
            var held = Dates.held(row);
            if (chance.oneIn(3)) {
                Dates.takeOff(held, Cast.THEO.person(), chance.next());
                chance.happened("taken off");
            } else {
                var day = chance.today().plusDays(10 + chance.below(60));
                Dates.set(held, day, Cast.THEO.person(), chance.next());
                answered.put(row, new Answered(chance.now(), day));
                chance.happened("dates set by a lead");
            }
        } catch (Refused canBeKept) {
            chance.happened("dates left alone");
        }
    }

    private static List<AssignedLearning> rowsOf(UUID person) {
        return AssignedLearning.list("person.id = ?1 order by id", person);
    }

    /** Right after everybody was settled. */
    public List<String> differences(List<UUID> people) {
        return In.tx(() -> {
            var found = new ArrayList<String>();
            AssignedRecount.differences(people, chance.now()).values().forEach(found::addAll);
            var rows = rows(people);
            for (var ref : refs) {
                var assignment = assignment(ref);
                for (var id : people) {
                    check(assignment, Person.findById(id), rows.get(ref + id), found);
                }
            }
            Roll.of(people, chance.now()).settle().forEach(added -> found.add("Settled again, it adds " + added));
            return found;
        });
    }

    private Map<String, AssignedLearning> rows(List<UUID> people) {
        var rows = new HashMap<String, AssignedLearning>();
        List<AssignedLearning> own = AssignedLearning.list("assignment.ref in ?1 and person.id in ?2", refs, people);
        own.forEach(row -> rows.put(row.assignment.ref + row.person.id, row));
        return rows;
    }

    private void check(Assignment assignment, Person person, AssignedLearning row, List<String> found) {
        var asked = assignment.withdrawnAt == null && person.leftAt == null && reaches(assignment, person);
        var words = assignment.ref + " of " + person.id + ", asked " + asked + ": ";
        if (row == null) {
            tell(!asked, words + "there is no row", found);
            return;
        }
        if (row.isOpen()) {
            tell(asked && !finished(assignment, person), words + "the row is open", found);
        } else if (row.whyEnded != null && row.whyEnded != Ended.TAKEN_OFF) {
            tell(!asked, words + "the row is ended, " + row.whyEnded, found);
            var withdrawn = row.whyEnded != Ended.WITHDRAWN || assignment.withdrawnAt != null;
            tell(withdrawn, words + "it was not withdrawn", found);
        }
        var day = due(assignment, row);
        tell(day.equals(row.dueOn), words + "due on " + row.dueOn + " and not " + day, found);
    }

    /** What was answered stands until the row is asked anew. */
    private LocalDate due(Assignment assignment, AssignedLearning row) {
        var last = answered.get(row.id);
        return last != null && last.at().isAfter(row.assignedAt)
                ? last.day()
                : assignment.due().from(row.assignedAt);
    }

    private static void tell(boolean right, String difference, List<String> found) {
        if (!right) {
            found.add(difference);
        }
    }

    private static boolean reaches(Assignment assignment, Person person) {
        var whom = assignment.whom();
        return switch (whom.kind()) {
            case PERSON -> whom.person().id.equals(person.id);
            case TEAM -> isBelow(person, whom.person().id);
            case UNIT -> isIn(person, whom.unit().id);
            case RULE ->
                isIn(person, whom.unit().id)
                        && person.audience == whom.audience()
                        && person.jobTitle.toLowerCase(Locale.ROOT).contains(whom.titleHas());
        };
    }

    private static boolean isBelow(Person person, UUID manager) {
        var seen = new HashSet<UUID>();
        for (var above = person.manager; above != null && seen.add(above.id); above = above.manager) {
            if (above.id.equals(manager)) {
                return !person.id.equals(manager);
            }
        }
        return false;
    }

    private static boolean isIn(Person person, UUID unit) {
        for (var here = person.unit; here != null; here = here.parent) {
            if (here.id.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean finished(Assignment assignment, Person person) {
        var course = assignment.course;
        return course != null
                ? CohortProofs.completed(person.id, course.id)
                : CohortProofs.certified(person.id, assignment.pathwayId, chance.today());
    }

    /** Nothing of it stays on the lists that other tests read. */
    public void forget(List<UUID> people) {
        In.tx(() -> CohortProofs.forget(refs, people));
    }
}
