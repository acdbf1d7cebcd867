package openhall.people;

import java.time.Instant;
import java.util.UUID;

/** A program of the council's identity provider told us about somebody; {@code what} is added, changed or removed. */
public record ScimChanged(String client, UUID personId, String what, Instant at) {}
