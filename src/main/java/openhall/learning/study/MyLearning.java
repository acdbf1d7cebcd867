package openhall.learning.study;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.learning.Standing;
import openhall.learning.assignments.Due;
import openhall.learning.sessions.Booking;
import openhall.learning.sessions.Bookings;
import openhall.learning.used.UsedAtWork;
import openhall.people.Audience;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff must do, where they were, and what they might do next: go on, begin something that is meant for
 * them, or look at what they have. However much somebody has begun, it fits on a page; all of it is in {@link MyCourses}.
 */
record MyLearning(
        Due due,
        List<UsedAtWork> used,
        List<Booking> sessions,
        List<Journey> open,
        List<Enrolment> completed,
        List<Suggestion> suggested) {
    static final int MOST = 10;

    static MyLearning of(UUID personId, Audience audience, Instant now) {
        var latest = Standing.latestOf(personId, MOST);
        var open = latest.stream()
                .filter(standing -> !standing.enrolment().isCompleted())
                .map(standing -> Journey.of(standing.enrolment(), standing.done()))
                .toList();
        var completed = latest.stream()
                .map(Standing::enrolment)
                .filter(Enrolment::isCompleted)
                .toList();
        var suggested = Course.notBegunBy(personId).stream()
                .filter(course -> course.version().isFor(audience))
                .limit(MOST)
                .map(course -> new Suggestion(course, open.isEmpty()))
                .toList();
        return new MyLearning(
                Due.of(personId, now),
                UsedAtWork.openOf(personId, now),
                Bookings.coming(personId, now),
                open,
                completed,
                suggested);
    }

    /** A course to begin; the main thing to do only when nothing is open. */
    record Suggestion(Course course, boolean main) {
        public String startPath() {
            return course.path() + "/enrolment";
        }

        public String startText() {
            return "Start " + course.title();
        }
    }

    /** What the person was last busy with. */
    public @Nullable Journey current() {
        return open.isEmpty() ? null : open.get(0);
    }

    public List<Journey> others() {
        return open.isEmpty() ? List.of() : open.subList(1, open.size());
    }

    /** The first sentence: what must be done, and by when. */
    public String headline() {
        if (due.nothing()) {
            return "Nothing is asked of you now.";
        }
        var number = Formats.times(due.open().size(), "thing", "things");
        return due.overdue() == 0
                ? "You have " + number + " to learn. The first is due on "
                        + Formats.date(due.open().get(0).dueOn()) + "."
                : "You have " + number + " to learn, " + due.overdue() + " overdue.";
    }

    /** Whether a session was moved to where another one is. */
    public boolean twoSessionsAtOnce() {
        return Bookings.anyAtOnce(sessions);
    }

    public boolean nothingYet() {
        return open.isEmpty() && completed.isEmpty();
    }
}
