package openhall.learning.steps;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.learning.Place;
import openhall.people.Person;

/** Tasks that people send to their managers, without a page. */
public final class CohortReports {
    private CohortReports() {}

    /** Only within a transaction. */
    public static void send(Place place, Instant at) {
        TaskDesk.send(place, new TaskReport.Report("I did it", null), at);
    }

    /** What waits of this learner, in the order of sending. */
    public static List<UUID> waiting(UUID learner) {
        return In.tx(
                () -> TaskReport.<TaskReport>list(
                                "enrolment.person.id = ?1 and decidedAt is null order by sentAt, id", learner)
                        .stream()
                        .map(report -> report.id)
                        .toList());
    }

    /** False when this manager is not asked. */
    public static boolean decide(UUID manager, UUID report, boolean yes, Instant at) {
        return In.tx(() -> {
            Person by = Person.findById(manager);
            try {
                var words = yes ? "" : "A name is missing";
                TaskDesk.decide(TaskDesk.forManager(by, report), new TaskDesk.Decision(by, yes, words), at);
                return true;
            } catch (NotFoundException notTheirs) {
                return false;
            }
        });
    }
}
