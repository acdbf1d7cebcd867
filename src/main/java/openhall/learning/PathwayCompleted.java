package openhall.learning;

import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;

/** Somebody has completed a pathway; told in the transaction of whatever completed it, once for each person. */
public record PathwayCompleted(Person person, UUID pathwayId, Instant at) {}
