package openhall.learning.versions;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.learning.CarriesOver;
import openhall.learning.CourseVersion;
import openhall.learning.Enrolment;
import openhall.learning.Outlines;
import openhall.learning.Way;
import openhall.learning.quiz.Regrade;
import openhall.learning.statistics.FiguresDue;
import openhall.people.Person;
import openhall.web.Formats;

/** Moves learners to a later version of their course, with everything they have done. Only within a transaction. */
@ApplicationScoped
@Unremovable
public class Movers {
    @Inject
    @All
    List<CarriesOver> carriers;

    public static Movers get() {
        return Arc.container().instance(Movers.class).get();
    }

    /** What differs between two versions of a course. */
    public static Difference difference(Way way) {
        return Difference.of(Contents.of(Outlines.edition(way.from())), Contents.of(Outlines.edition(way.to())));
    }

    /** Everybody in the middle of the earlier version goes on; the author has said that the change is safe, and it fits. */
    public void everybody(Way way, Instant at) {
        var held = Enrolment.heldInTheMiddleOf(way.from().id);
        var remarked = difference(way).remarked();
        remarked.forEach(quiz -> Regrade.ofAll(quiz, cause(way, at)));
        if (!remarked.isEmpty()) {
            var quizzes = Formats.times(remarked.size(), "quiz", "quizzes");
            Activity.record(null, "marked again", way.to().course.subject(), at, way.words() + ", " + quizzes);
        }
        if (held.isEmpty()) {
            return;
        }
        var moved = move(held, way, at);
        FiguresDue.ofAll(way.from());
        FiguresDue.ofAll(way.to());
        Notice.tellAll(moved, news(way.to()), at);
        Activity.record(
                null,
                "moved learners to a newer version of",
                way.to().course.subject(),
                at,
                way.words() + ", " + Formats.times(moved.size(), "learner", "learners"));
    }

    /**
     * Moves one learner because they ask for it, once. What they handed in is marked by the newer key first; whoever has
     * completed their course by that has nowhere to go on to.
     */
    public void one(Enrolment locked, Instant at) {
        var newest = locked.course.version();
        if (locked.isCompleted() || newest.id.equals(locked.version.id)) {
            return;
        }
        var way = new Way(Outlines.edition(locked.version).version(), newest);
        var difference = difference(way);
        if (!difference.fits()) {
            throw new FinishesTheirs();
        }
        difference.remarked().forEach(quiz -> Regrade.of(quiz, locked.id, cause(way, at)));
        if (locked.isCompleted()) {
            return;
        }
        move(List.of(locked.id), way, at);
        locked.reread();
        FiguresDue.ofAll(way.from());
        FiguresDue.ofAll(newest);
        Activity.record(locked.person, "moved on to a newer version of", locked.subject(), at, way.words());
    }

    private List<Person> move(List<UUID> held, Way way, Instant at) {
        var moved = Enrolment.moveOn(held, way, at);
        carriers.forEach(carrier -> carrier.carry(way.from().id, way.to().id, at));
        return moved;
    }

    /** Attempts are marked again before anybody moves, while they still hang on the steps of the earlier version. */
    private static Regrade.Cause cause(Way way, Instant at) {
        return new Regrade.Cause(way.to(), note(way.to()), at);
    }

    private static String note(CourseVersion version) {
        return version.changeNote == null ? "The course was mended" : version.changeNote;
    }

    private static News news(CourseVersion version) {
        var path = version.course.path();
        var text = """
                %s has a new version. You are on it now, and everything you have done counts.

                What is new: %s

                Go on: %s
                """.formatted(version.title, note(version), BaseUrl.of(path));
        return new News(
                NoticeKind.COURSE_CHANGED,
                "course-changed/" + version.course.slug + "/" + version.number,
                version.title + " has a new version",
                text,
                path);
    }
}
