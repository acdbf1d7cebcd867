package openhall.learning.assignments.exceptions;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.activity.Notice;
import openhall.learning.assignments.AssignedLearning;
import openhall.learning.assignments.Letters;
import openhall.learning.assignments.NoLongerOpen;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** A learning lead's answers where a date cannot be kept: another date, or it is not asked of that person any more. */
public final class Dates {
    private Dates() {}

    /** What needs no date is not found, and what has one by now is no longer open for another. */
    static AssignedLearning found(UUID id) {
        return waiting(AssignedLearning.byId(id));
    }

    /** With the row held until the transaction ends. */
    public static AssignedLearning held(UUID id) {
        return waiting(AssignedLearning.held(id));
    }

    private static AssignedLearning waiting(@Nullable AssignedLearning row) {
        if (row == null) {
            throw new NotFoundException();
        }
        NoLongerOpen.unless(row.exception != null);
        return row;
    }

    /** One letter: the answer to what was asked, or that it is asked at all. */
    public static void set(AssignedLearning row, LocalDate day, Person by, Instant at) {
        row.dueOn(day, by, at);
        if (!Extension.settleBySetting(row, by, at)) {
            var about = row.assignment;
            Notice.tell(row.person, Letters.assigned(about.title, about.path, about.why, day), at);
        }
    }

    public static void takeOff(AssignedLearning row, Person by, Instant at) {
        row.takeOff(by, at);
        Extension.settleByTakingOff(row, by, at);
        Notice.tell(row.person, Letters.takenOff(row), at);
    }
}
