package openhall.people.scim;

import java.time.Instant;

/** Which client says something, by its name, and when. */
record Told(String client, Instant at) {}
