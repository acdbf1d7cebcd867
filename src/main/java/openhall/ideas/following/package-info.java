/**
 * News of ideas: who follows one, what somebody has sent, supports, follows and wrote, the Atom feeds for everyone, and how many
 * people were told about each move. Pages: {@code /me/ideas}, {@code /ideas/feed}, {@code /ideas/{ref}/feed}, {@code
 * /ideas/{ref}/told}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.following;
