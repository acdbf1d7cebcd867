/**
 * Moderation: ideas and comments are checked against a clock. Moderators: {@code /moderation} (what waits, with what
 * {@code appeals} and {@code reports} bring), {@code /moderation/log}. Everyone: {@code /ideas/moderation} (how much is
 * published, and why not).
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.moderation;
