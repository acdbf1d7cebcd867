package openhall.learning.assignments;

import io.quarkus.arc.Arc;
import java.time.Instant;
import openhall.learning.Required;
import openhall.learning.TimeNeeded;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Person;

/** Assigns a course to everybody in a part of the council, and lets one of them ask for more time, without a form. */
public final class Everybody {
    private Everybody() {}

    public static void ask(Required required, Person by, Instant at) {
        var course = required.course();
        var thing = new Thing("course/" + course.slug, course.title(), course.path(), course.id, null);
        var ask = new Requirement(thing, Whom.unit(required.unit()), new ByWhen(required.due(), null), required.why());
        var form = "required/" + course.slug + "/" + required.unit().slug + "/" + required.due();
        Arc.container().instance(AssignmentDesk.class).get().assign(ask, form, by, at);
    }

    public static void needsMore(TimeNeeded needed, Person person, Instant at) {
        var row = AssignedLearning.openFor(person.id, needed.course().id);
        if (row != null) {
            Extension.ask(row, needed.until(), needed.why(), at);
        }
    }
}
