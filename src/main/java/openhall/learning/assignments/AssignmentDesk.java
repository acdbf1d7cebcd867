package openhall.learning.assignments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.activity.Activity;
import openhall.activity.Notice;
import openhall.learning.PathwayAssigned;
import openhall.learning.assignments.rules.Roll;
import openhall.learning.assignments.rules.Roll.Added;
import openhall.people.Person;
import openhall.web.Formats;

/** Gives assignments out and takes them back, keeps them true to who sits where, and tells whoever is asked. */
@ApplicationScoped
public class AssignmentDesk {
    @Inject
    Event<PathwayAssigned> pathways;

    @Inject
    Clock clock;

    /** Once for each form, however often it is sent. */
    Assignment.Made assign(Requirement ask, String form, Person by, Instant at) {
        var made = Assignment.make(ask, form, by, at);
        if (made.fresh()) {
            tell(Roll.reach(made.assignment(), at), at);
        }
        return made;
    }

    /** One for each person who is named on the form; of the same form sent again, each is the one that it made before. */
    List<Assignment.Made> assignEach(List<Requirement> asks, String form, Person by, Instant at) {
        return IntStream.range(0, asks.size())
                .mapToObj(place -> assign(asks.get(place), place == 0 ? form : form + "/" + place, by, at))
                .toList();
    }

    void withdraw(Assignment assignment, String why, Person by, Instant at) {
        if (assignment.withdraw(why, by, at)) {
            Roll.end(assignment, at);
        }
    }

    /** In the transaction of whatever became of these people. */
    public void settle(Collection<UUID> people, Instant at) {
        keepTrue(Roll.of(people, at));
    }

    /** Everybody, in a transaction of its own; nothing while another node is at it. */
    public void settleAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Roll.begins()) {
                keepTrue(Roll.ofEverybody(clock.instant()));
            }
        });
    }

    private void keepTrue(Roll roll) {
        var added = roll.settle();
        tell(added, roll.at());
        var assignments = Assignment.byIds(assignments(added));
        added.stream()
                .collect(groupingBy(Added::assignmentId))
                .forEach((id, rows) -> Activity.record(
                        null,
                        "asked more people to complete",
                        Objects.requireNonNull(assignments.get(id)).subject(),
                        roll.at(),
                        Formats.times(rows.size(), "person", "people")));
    }

    private void tell(List<Added> added, Instant at) {
        var assignments = Assignment.byIds(assignments(added));
        added.stream()
                .collect(groupingBy(Added::assignmentId, LinkedHashMap::new, toList()))
                .forEach((id, rows) -> {
                    var about = Objects.requireNonNull(assignments.get(id));
                    tell(about, join(about, rows, at), at);
                });
    }

    /** Whoever is asked for a pathway is on it from now on; who has completed it by that is asked nothing more. */
    private List<Added> join(Assignment about, List<Added> rows, Instant at) {
        var pathway = about.pathwayId;
        if (pathway == null) {
            return rows;
        }
        var people = rows.stream().map(Added::personId).toList();
        pathways.fire(new PathwayAssigned(pathway, people, at));
        var done = Roll.done(about, people);
        return rows.stream().filter(row -> !done.contains(row.personId())).toList();
    }

    /** One letter for everybody with the same date. */
    private static void tell(Assignment about, List<Added> rows, Instant at) {
        rows.stream()
                .filter(Added::told)
                .collect(groupingBy(Added::dueOn, mapping(Added::personId, toList())))
                .forEach((due, people) -> {
                    var news = Letters.assigned(about.title, about.path, about.why, due);
                    Notice.tellAll(Letters.people(people), news, at);
                });
    }

    private static List<UUID> assignments(List<Added> added) {
        return added.stream().map(Added::assignmentId).distinct().toList();
    }
}
