package openhall.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Whether people can see an idea: the moderators' axis. */
public enum Visibility {
    UNCONFIRMED("Not confirmed yet", "Wait for the author to confirm"),
    AWAITING_CHECK("Waiting to be checked", "Send to be checked"),
    PUBLISHED("Published", "Publish"),
    RETURNED("Returned for changes", "Return for changes"),
    NOT_PUBLISHED("Not published", "Do not publish"),
    HIDDEN("Hidden while we look at it again", "Hide while we look at it again"),
    REMOVED("Removed", "Remove"),
    WITHDRAWN("Withdrawn by its author", "Withdraw");

    private static final Map<Visibility, Set<Visibility>> NEXT = Map.of(
            UNCONFIRMED, Set.of(AWAITING_CHECK),
            AWAITING_CHECK, Set.of(PUBLISHED, RETURNED, NOT_PUBLISHED, WITHDRAWN),
            RETURNED, Set.of(AWAITING_CHECK, WITHDRAWN),
            PUBLISHED, Set.of(HIDDEN, WITHDRAWN),
            HIDDEN, Set.of(PUBLISHED, REMOVED, WITHDRAWN));

    private static final Set<Visibility> BY_MODERATORS = Set.of(PUBLISHED, RETURNED, NOT_PUBLISHED, HIDDEN, REMOVED);

    /** Nobody but its author and moderators can read it, and it does not wait for anybody. */
    static final Set<Visibility> UNREAD = Set.of(NOT_PUBLISHED, REMOVED, WITHDRAWN);

    /** What an author can ask somebody else to look at again. */
    private static final Set<Visibility> REFUSED = Set.of(NOT_PUBLISHED, HIDDEN, REMOVED);

    private final String text;
    private final String act;

    Visibility(String text, String act) {
        this.text = text;
        this.act = act;
    }

    public String text() {
        return text;
    }

    public boolean mayBecome(Visibility to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    void require(Visibility to) {
        if (!mayBecome(to)) {
            throw MoveNotAllowed.between(text, to.text);
        }
    }

    void requireByModerator(Visibility to) {
        if (!mayBecome(to) || !to.isForModerators()) {
            throw MoveNotAllowed.between(text, to.text);
        }
    }

    public boolean isRefused() {
        return REFUSED.contains(this);
    }

    boolean isForModerators() {
        return BY_MODERATORS.contains(this);
    }

    /** What a moderator can do with an idea in this state. */
    public List<Option> outcomes() {
        return Arrays.stream(values())
                .filter(to -> mayBecome(to) && to.isForModerators())
                .map(to -> Option.of(to.name(), to.act))
                .toList();
    }

    public static @Nullable Visibility named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
