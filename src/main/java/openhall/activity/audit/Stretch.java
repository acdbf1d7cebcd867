package openhall.activity.audit;

import org.jspecify.annotations.Nullable;

/** A part of the chain that was checked: the last entry that is well, what is wrong after it, and whether it is all. */
record Stretch(Link reached, @Nullable Finding finding, boolean whole) {
    /** Nothing more to look at: either something is wrong, or the chain ends here. */
    boolean isDone() {
        return finding != null || whole;
    }
}
