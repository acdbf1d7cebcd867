package openhall.ideas;

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
    STOPPED("Stopped", "bad");

    // Delivered work may turn out not to solve the problem, and goes on.
    private static final Map<Delivery, Set<Delivery>> NEXT = Map.of(
            NONE, Set.of(PLANNED, IN_PROGRESS),
            PLANNED, Set.of(IN_PROGRESS, STOPPED),
            IN_PROGRESS, Set.of(DELIVERED, STOPPED),
            DELIVERED, Set.of(IN_PROGRESS),
            STOPPED, Set.of(PLANNED));

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

    boolean hasBegun() {
        return this == PLANNED || this == IN_PROGRESS || this == DELIVERED;
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
