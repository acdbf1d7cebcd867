package openhall.learning.team;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.learning.assignments.Asked;
import openhall.learning.assignments.AskedRows;
import openhall.learning.assignments.CourseRow;
import openhall.learning.assignments.Line;
import openhall.people.Person;

/** Somebody of a manager's line with everything they were asked to learn: what they see themself. */
record TeamLearner(Person person, List<Asked> rows, List<CourseRow> modules) {

    /** Whoever is not below this manager is not found. */
    static TeamLearner of(UUID manager, UUID personId, LocalDate today) {
        var person = Line.find(manager, personId);
        if (person == null) {
            throw new NotFoundException();
        }
        return new TeamLearner(person, AskedRows.of(personId, today), CourseRow.of(personId));
    }

    public String assignPath() {
        return "/assignments/new?person=" + person.id;
    }
}
