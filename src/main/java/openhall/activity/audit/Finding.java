package openhall.activity.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first thing that is wrong, in a sentence that names it. */
record Finding(String sentence) {
    static Finding missing(long number) {
        return new Finding("Entry " + number + " is missing");
    }

    static Finding cutOff(Link end, Link known) {
        return new Finding("Entry " + (end.number() + 1) + " is missing: the chain ends before it, but it once reached "
                + known.number());
    }

    static Finding other(Link known) {
        return new Finding("Entry " + known.number() + " is not the one that was known: its hash was " + known.hash());
    }

    static Finding about(AuditSeal seal, String what) {
        return new Finding("Entry " + seal.number + " (activity " + seal.activityId + ") " + what);
    }

    static @Nullable Finding outside(@Nullable UUID activity) {
        return activity == null
                ? null
                : new Finding("Activity " + activity + " is no entry of the chain: this service did not put it there");
    }
}
