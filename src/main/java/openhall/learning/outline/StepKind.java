package openhall.learning.outline;

/** What a learner does in a step: reads, does something at work, or answers questions. */
public enum StepKind {
    READING("Reading"),
    TASK("Task"),
    QUIZ("Quiz");

    private final String text;

    StepKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
