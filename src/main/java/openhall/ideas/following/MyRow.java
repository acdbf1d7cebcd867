package openhall.ideas.following;

import java.time.Instant;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.comments.Comment;

/** One of my ideas or comments with where it is now; the path leads to the page that I can open. */
public record MyRow(UUID id, String ref, String title, String path, String state, String kind, Instant at) {
    static MyRow sent(Idea idea) {
        var shown = idea.isPublished();
        return new MyRow(
                idea.id,
                idea.ref,
                idea.title,
                shown ? idea.path() : "/ideas/sent/" + idea.sending,
                shown ? idea.statusText() : idea.visibility.text(),
                shown ? idea.statusKind() : "neutral",
                idea.createdAt);
    }

    /** The key is that of the support or the follow: it orders the list. */
    static MyRow about(Idea idea, UUID key, Instant since) {
        return new MyRow(key, idea.ref, idea.title, idea.path(), idea.statusText(), idea.statusKind(), since);
    }

    static MyRow wrote(Comment comment) {
        var idea = comment.idea;
        return new MyRow(
                comment.id,
                comment.ref,
                idea.title,
                idea.isPublished() ? comment.path() : "/me/ideas",
                comment.visibility.text(),
                comment.isPublished() ? "good" : "neutral",
                comment.createdAt);
    }
}
