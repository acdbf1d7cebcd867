/**
 * Appeals: an author asks that somebody who took no part looks again at a decision. Authors:
 * {@code /ideas/sent/{key}/appeal}. Moderators: {@code /moderation/appeals}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.appeals;
