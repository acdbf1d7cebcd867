package openhall.skills;

import java.util.Set;

/**
 * A framework from a file that somebody else publishes: what it says, which skills stay as they are because the file
 * cannot be read there, what its licence asks us to show, and the hash of the file.
 */
public record ImportedFramework(FrameworkFile file, Set<String> spared, String attribution, String contentHash) {}
