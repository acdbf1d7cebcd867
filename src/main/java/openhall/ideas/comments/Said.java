package openhall.ideas.comments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Proposal;
import org.jspecify.annotations.Nullable;

/** A published comment as everyone reads it, with the council's answer if it is a question that has one. */
public record Said(
        Comment.Kind kind,
        String ref,
        UUID id,
        UUID authorId,
        String who,
        String words,
        Instant at,
        @Nullable Answered answer) {

    /** The council's answer. */
    public record Answered(String service, String words, Instant at) {
        public List<String> paragraphs() {
            return Proposal.paragraphs(words);
        }
    }

    /** From a row of comment, answer and the answer's service. */
    static Said of(Object[] row) {
        var comment = (Comment) row[0];
        var answer = (CommentAnswer) row[1];
        return new Said(
                comment.kind,
                comment.ref,
                comment.id,
                comment.author.id,
                comment.shownName(),
                comment.words,
                Objects.requireNonNull(comment.publishedAt),
                answer == null ? null : new Answered((String) row[2], answer.words, answer.answeredAt));
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(words);
    }
}
