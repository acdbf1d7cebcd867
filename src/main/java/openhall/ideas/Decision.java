package openhall.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What the council says about an idea. Five are final, and each needs a written reply from a named service. */
public enum Decision {
    OPEN("Open for support", "info"),
    UNDER_REVIEW("Being looked at", "info"),
    SHORTLISTED("Shortlisted", "info"),
    ACCEPTED("Accepted", "good"),
    ACCEPTED_IN_PART("Accepted in part", "good"),
    NOT_ACCEPTED("Not accepted", "neutral"),
    ALREADY_HAPPENING("Already happening", "neutral"),
    PASSED_ON("Passed on", "neutral"),
    MERGED("Merged into another idea", "neutral");

    private static final Set<Decision> FINAL =
            Set.of(ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED, ALREADY_HAPPENING, PASSED_ON);

    // An idea is merged, and taken out again, by Merger alone.
    // A final decision changes only through a new review, so that the second decision has a reason of its own.
    private static final Map<Decision, Set<Decision>> NEXT = Map.of(
            OPEN,
            Set.of(UNDER_REVIEW, SHORTLISTED, ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED, ALREADY_HAPPENING, PASSED_ON),
            UNDER_REVIEW,
            Set.of(SHORTLISTED, ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED, ALREADY_HAPPENING, PASSED_ON),
            SHORTLISTED,
            Set.of(UNDER_REVIEW, ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED, ALREADY_HAPPENING, PASSED_ON),
            ACCEPTED,
            Set.of(UNDER_REVIEW),
            ACCEPTED_IN_PART,
            Set.of(UNDER_REVIEW),
            NOT_ACCEPTED,
            Set.of(UNDER_REVIEW),
            ALREADY_HAPPENING,
            Set.of(UNDER_REVIEW),
            PASSED_ON,
            Set.of(UNDER_REVIEW));

    private final String text;
    private final String kind;

    Decision(String text, String kind) {
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

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_IN_PART;
    }

    public boolean mayBecome(Decision to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    void require(Decision to) {
        if (!mayBecome(to)) {
            throw MoveNotAllowed.between(text, to.text);
        }
    }

    /** A final decision, or taking one back, is never without words. */
    public boolean needsWords(Decision to) {
        return isFinal() || to.isFinal();
    }

    public List<Option> outcomes() {
        return Arrays.stream(values())
                .filter(this::mayBecome)
                .map(to -> Option.of(to.name(), to.text))
                .toList();
    }

    public static @Nullable Decision named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
