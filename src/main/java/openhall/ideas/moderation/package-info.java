/**
 * Moderation: ideas and comments are checked against a clock, looked at again when their author asks, reported by anybody, swept away
 * when a program sent them, and passed on to where they are dealt with. Moderators: {@code /moderation}, {@code /moderation/reports},
 * {@code /moderation/appeals}, {@code /moderation/log}, {@code /moderation/spam}. Everyone: {@code /reports/new},
 * {@code /ideas/moderation} (how much is published, and why not), {@code /ideas/elsewhere}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.moderation;
