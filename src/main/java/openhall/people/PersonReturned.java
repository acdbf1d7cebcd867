package openhall.people;

import java.time.Instant;

/** Somebody who had left works here again; {@link PersonJoined} tells the same, of newcomers too. */
public record PersonReturned(Person person, Instant at) {}
