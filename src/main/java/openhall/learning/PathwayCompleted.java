package openhall.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * These people have completed a pathway, or renewed its certificate; told in the transaction of whatever completed it,
 * once for all whom the same act brought there.
 */
public record PathwayCompleted(List<UUID> people, UUID pathwayId, Instant at) {}
