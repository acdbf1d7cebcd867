/**
 * Redirecting: what is no idea for the council is passed on to where it is dealt with, as {@code content/ideas/elsewhere.yaml}
 * says. Everyone: {@code /ideas/elsewhere}. Moderators: {@code /moderation/{ref}/elsewhere}. Services:
 * {@code /ideas/{ref}/elsewhere}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.redirecting;
