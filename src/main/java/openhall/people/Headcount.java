package openhall.people;

import java.util.UUID;

/** How many people of an audience sit directly in a unit today. */
public record Headcount(UUID unitId, Audience audience, long people) {}
