package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part of the council was opened, changed, closed or opened again; {@code by} is null when a directory said so. */
public record UnitChanged(OrgUnit unit, What what, @Nullable Person by, Instant at) {
    public enum What {
        OPENED,
        CHANGED,
        CLOSED,
        REOPENED
    }
}
