package openhall.learning.steps;

import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.learning.TinyCourse;
import openhall.people.Person;

/** A task that waits to be signed off, of a course of its own. */
public final class FreshReport {
    private FreshReport() {}

    /** Answers its id. */
    public static String of(UUID learner, boolean forChampions) {
        var slug = TinyCourse.freshWithSignOff(forChampions ? "champion" : "manager");
        return In.tx(() -> {
            Person person = Objects.requireNonNull(Person.findById(learner));
            var course = Objects.requireNonNull(Course.bySlug(slug));
            var enrolment = Enrolment.start(person, course, TinyCourse.AT);
            var place = Place.of(new Place.Address(slug, "first", 2), learner);
            TaskDesk.send(place, new TaskReport.Report("I did it", "https://example.org/seen"), TinyCourse.AT);
            return Objects.requireNonNull(
                            TaskReport.last(enrolment.id, place.step().id()))
                    .id
                    .toString();
        });
    }
}
