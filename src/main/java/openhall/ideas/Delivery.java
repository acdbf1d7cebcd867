package openhall.ideas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What the council has done about an idea it accepted. */
public enum Delivery {
    NONE("Not begun", "neutral"),
    PLANNED("Planned", "info"),
    IN_PROGRESS("In progress", "info"),
    DELIVERED("Delivered", "good"),
    OUTCOME_CHECKED("Outcome checked", "good"),
    STOPPED("Stopped", "bad");

    /** What is said about a step of the work, and the day of the next news; with none, the usual one is meant. */
    public record Words(String why, @Nullable LocalDate next) {}

    private static final Map<Delivery, Set<Delivery>> NEXT = Map.of(
            NONE, Set.of(PLANNED, IN_PROGRESS),
            PLANNED, Set.of(IN_PROGRESS, STOPPED),
            IN_PROGRESS, Set.of(DELIVERED, STOPPED),
            DELIVERED, Set.of(OUTCOME_CHECKED));

    private final String text;
    private final String kind;

    Delivery(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    /** Which kind of status tag shows it. */
    public String kind() {
        return kind;
    }

    public boolean mayBecome(Delivery to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    void require(Delivery to) {
        if (!mayBecome(to)) {
            throw MoveNotAllowed.between(text, to.text);
        }
    }

    /** Delivered work that did not solve the problem for somebody goes on. */
    void requireReopening() {
        if (!isDone()) {
            throw MoveNotAllowed.between(text, IN_PROGRESS.text);
        }
    }

    /** The council says that it has done what it accepted. */
    public boolean isDone() {
        return this == DELIVERED || this == OUTCOME_CHECKED;
    }

    public boolean isStopped() {
        return this == STOPPED;
    }

    public boolean isGoingOn() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    void requireNewDecision() {
        MoveNotAllowed.unless(!isDone(), "The work on this idea is done, so its decision stays.");
        MoveNotAllowed.unless(!isGoingOn(), "Work on this idea has begun. Stop it before you decide again.");
    }

    public List<Option> outcomes() {
        return Arrays.stream(values())
                .filter(this::mayBecome)
                .map(to -> Option.of(to.name(), to.text))
                .toList();
    }

    public static @Nullable Delivery named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
