package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody has another e-mail address than before; {@code by} is null when a directory said so. */
public record EmailChanged(
        Person person, String before, @Nullable Person by, Instant at) {
    public boolean isOwnWish() {
        return by != null && by.id.equals(person.id);
    }
}
