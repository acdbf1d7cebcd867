package openhall.people;

import java.util.UUID;

/** How many people of an audience sat directly in a unit at a moment. */
public record Headcount(UUID unitId, Audience audience, long people) {}
