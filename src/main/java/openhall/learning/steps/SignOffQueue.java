package openhall.learning.steps;

import java.util.UUID;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Where tasks wait to be signed off: with the managers of the learner's line, or with the digital champions. */
enum SignOffQueue {
    TEAM("/team/sign-offs"),
    CHAMPIONS("/champions/sign-offs");

    private final String path;

    SignOffQueue(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** What waits for this person, the oldest first. */
    KeyPage<TaskReport> waiting(Person who, @Nullable String after) {
        var from = Cursor.parse(after);
        return this == TEAM ? TaskReport.waitingOf(who.id, from) : TaskReport.waitingForChampions(who.id, from);
    }

    /** A report that this person may decide here, or nothing is there. */
    TaskReport report(Person who, UUID id) {
        return this == TEAM ? TaskDesk.forManager(who, id) : TaskDesk.forChampion(who, id);
    }
}
