package openhall.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** These people were asked to complete a pathway, and are on it from now on; told in the transaction of the assignment. */
public record PathwayAssigned(UUID pathwayId, List<UUID> people, Instant at) {}
