package openhall.skills;

import java.util.UUID;

/**
 * A course that leads to a level of a skill. The key is what an assignment calls it ({@code course/cyber-security}), the
 * path where people read about it.
 */
public record Suggestion(String key, String title, String path, UUID skillId, Level level) {}
