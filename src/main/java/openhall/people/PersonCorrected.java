package openhall.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory knows somebody's name, address or number better; {@code what} names which, never their values. */
public record PersonCorrected(
        Person person, List<String> what, @Nullable Person by, Instant at) {}
