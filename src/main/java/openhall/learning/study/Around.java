package openhall.learning.study;

import java.util.List;
import java.util.UUID;
import openhall.learning.Course;
import openhall.learning.Journey;
import org.jspecify.annotations.Nullable;

/** Other courses that matter for this one: those to complete first, and the same one in other languages. */
record Around(List<Course> first, List<Course> languages) {

    static Around of(Journey journey, @Nullable UUID personId) {
        var first = journey.started() ? List.<Course>of() : Course.missing(journey.version(), personId);
        return new Around(first, journey.course().otherLanguages(journey.version().translationOf));
    }
}
