package openhall.learning;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** What a member of staff can do next: go on, begin something that is meant for them, or look at what they have. */
record MyLearning(List<Journey> open, List<Enrolment> completed, List<Suggestion> suggested) {

    static MyLearning of(Person person) {
        var mine = Enrolment.of(person);
        var done = StepDone.stepsOfOpen(person.id);
        var open = mine.stream()
                .filter(enrolment -> !enrolment.isCompleted())
                .map(enrolment -> Journey.of(enrolment, done.getOrDefault(enrolment.id, Set.of())))
                .toList();
        var completed = mine.stream().filter(Enrolment::isCompleted).toList();
        var begun = mine.stream().map(enrolment -> enrolment.course.id).collect(toSet());
        var suggested = Course.published().stream()
                .filter(course -> !begun.contains(course.id) && course.version().isFor(person.audience))
                .map(course -> new Suggestion(course, open.isEmpty()))
                .toList();
        return new MyLearning(open, completed, suggested);
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

    public boolean nothingYet() {
        return open.isEmpty() && completed.isEmpty();
    }
}
