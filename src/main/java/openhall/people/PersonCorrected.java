package openhall.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's name, address or number was put right, by themself or by a directory; {@code what} names which, never their
 * values. */
public record PersonCorrected(
        Person person, List<String> what, @Nullable Person by, Instant at) {}
