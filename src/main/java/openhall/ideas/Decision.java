package openhall.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the council says about an idea. The last six are final. Each needs a written reply from a named service, but for
 * an idea that was merged into another, which is answered there.
 */
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

    /** What a service can say in the end. */
    private static final Set<Decision> ANSWERS =
            Set.of(ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED, ALREADY_HAPPENING, PASSED_ON);

    /** What comes after each before there is an answer; an answer can be changed into any other. */
    private static final Map<Decision, Set<Decision>> BEFORE_ANSWER =
            Map.of(OPEN, Set.of(UNDER_REVIEW, SHORTLISTED), UNDER_REVIEW, Set.of(SHORTLISTED), SHORTLISTED, Set.of());

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
        return isAnswer() || this == MERGED;
    }

    /** Whether a service has said it in writing. */
    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_IN_PART;
    }

    /** By the word of a service. Merging, and taking it apart again, are acts of their own. */
    public boolean mayBecome(Decision to) {
        var isNext = BEFORE_ANSWER.getOrDefault(this, Set.of()).contains(to);
        return isNext || (this != to && this != MERGED && to.isAnswer());
    }

    void require(Decision to) {
        if (!mayBecome(to)) {
            throw MoveNotAllowed.between(text, to.text);
        }
    }

    void requireMerger() {
        if (isFinal()) {
            throw MoveNotAllowed.between(text, MERGED.text);
        }
    }

    /** An answer is never without words. */
    public boolean needsWords(Decision to) {
        return to.isAnswer();
    }

    /** Whoever was told one answer is told why there is another. */
    public boolean needsSecondReason(Decision to) {
        return isAnswer() && to.isAnswer();
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
