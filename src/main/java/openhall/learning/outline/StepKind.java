package openhall.learning.outline;

/** What a learner does in a step. */
public enum StepKind {
    READING("Reading"),
    VIDEO("Video"),
    LINK("Link"),
    SCENARIO("Scenario"),
    TASK("Task"),
    CHECKLIST("Checklist"),
    REFLECTION("Reflection"),
    QUIZ("Quiz");

    private final String text;

    StepKind(String text) {
        this.text = text;
    }

    /** As a course file calls it. */
    public String text() {
        return text;
    }

    /** Whether people learn from it something new: a module has at least one such step. */
    public boolean teaches() {
        return this == READING || this == VIDEO || this == SCENARIO;
    }

    /** Whether saying that one has seen it is all there is to do. */
    public boolean isSeen() {
        return this == READING || this == VIDEO || this == LINK;
    }
}
