package openhall.hackathons.judging;

import java.util.List;
import openhall.hackathons.Criterion;
import openhall.web.Option;

/** A criterion as a question, with what was answered. */
record Question(String pointsName, String noteName, Criterion criterion, String points, String note) {
    public String legend() {
        return criterion.title + " (" + criterion.weight + "%)";
    }

    public String noteLabel() {
        return "Note on: " + criterion.title + " (optional)";
    }

    public List<Option> options() {
        return List.of(
                new Option("1", "1", criterion.anchorOne),
                Option.of("2", "2"),
                new Option("3", "3", criterion.anchorThree),
                Option.of("4", "4"),
                new Option("5", "5", criterion.anchorFive));
    }
}
