package openhall.ideas.comments;

import java.time.Instant;
import openhall.ideas.Visibility;

/** A comment in a line of JSON, for whoever wrote or moved it; without its author. */
record OneComment(String ref, String idea, Comment.Kind kind, String text, Visibility visibility, Instant createdAt) {
    static OneComment of(Comment comment) {
        return new OneComment(
                comment.ref, comment.idea.ref, comment.kind, comment.words, comment.visibility, comment.createdAt);
    }
}
