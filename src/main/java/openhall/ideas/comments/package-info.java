/**
 * What people say about a published idea: a comment is for it, against it, or a question that the council answers. Each is checked
 * by a moderator before it shows. Pages: {@code /ideas/{ref}/comments}, {@code /comments/{ref}/answer}, {@code
 * /moderation/comments/{ref}}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.comments;
