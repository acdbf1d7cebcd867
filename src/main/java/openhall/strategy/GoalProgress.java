package openhall.strategy;

import java.util.List;

/** How a goal is doing: the status of its worst measure, and whether anything bears out what is claimed for it. */
public record GoalProgress(Goal goal, List<Progress> measures) {

    public Status status() {
        return Status.worst(measures.stream().map(Progress::status).toList());
    }

    public boolean isClaimWithoutEvidence() {
        return goal.claim != null && measures.stream().noneMatch(Progress::hasEvidence);
    }

    List<Progress> behind() {
        return measures.stream().filter(measure -> measure.status().isBehind()).toList();
    }
}
