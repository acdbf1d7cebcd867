/** What a program sent is taken down at once, and put back if that was wrong. Moderators: {@code /moderation/spam}. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.spam;
