package openhall.strategy;

import java.util.UUID;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One count: so many of so many. With a unit and an audience it counts people who sit there; without a unit it belongs to
 * the council as a whole, and without an audience it does not count people (ideas, projects).
 */
public record Tally(@Nullable UUID unitId, @Nullable Audience audience, long numerator, long denominator) {}
