package openhall.learning;

/** From one version of a course to a later one. */
public record Way(CourseVersion from, CourseVersion to) {

    /** As it stands in a learner's events. */
    public String words() {
        return "From version " + from.number + " to version " + to.number;
    }
}
