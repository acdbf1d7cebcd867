package openhall.ideas.comments;

import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.ideas.Follow;

/** What the author of a comment is told, and what those who follow the idea are told when a question is answered. */
final class CommentLetters {
    private CommentLetters() {}

    static void checked(Comment comment, CommentMove move) {
        var title = "Your comment " + comment.ref + ": " + comment.visibility.text();
        var text = comment.isPublished() ? published(comment) : explained(comment, move);
        var news = new News(NoticeKind.OWN_IDEA_CHECKED, "comment-move/" + move.id, title, text, "/me/ideas");
        Notice.tell(comment.author, news, move.movedAt);
    }

    static void answered(CommentAnswer answer) {
        var question = answer.comment;
        var idea = question.idea;
        var key = "comment-answer/" + answer.id;
        var title = "A question about idea " + idea.ref + " is answered";
        var text = answeredText(answer);
        var toOwn = new News(NoticeKind.OWN_IDEA_NEWS, key, title, text, question.path());
        Notice.tell(question.author, toOwn, answer.answeredAt);
        if (idea.author != null) {
            Notice.tell(idea.author, toOwn, answer.answeredAt);
        }
        var toReaders = new News(NoticeKind.SUPPORTED_IDEA_NEWS, key, title, text, question.path());
        Notice.tellAll(Follow.readers(idea), toReaders, answer.answeredAt);
    }

    private static String published(Comment comment) {
        return """
                Your comment on the idea "%s" is published. Everyone can read it now:
                %s
                """.formatted(comment.idea.title, BaseUrl.of(comment.path()));
    }

    private static String explained(Comment comment, CommentMove move) {
        return """
                A moderator read your comment on the idea "%s". It is now: %s.

                Why: %s.
                %s

                If you think this is wrong, tell the council and give the reference %s. Someone else will look at it.
                """.formatted(
                        comment.idea.title,
                        comment.visibility.text().toLowerCase(Locale.UK),
                        move.reason == null ? "" : move.reason.text(),
                        move.words,
                        comment.ref);
    }

    private static String answeredText(CommentAnswer answer) {
        return """
                Somebody asked about the idea "%s":
                %s

                %s answers: %s

                Read it with the other comments: %s
                """.formatted(
                        answer.comment.idea.title,
                        answer.comment.words,
                        answer.service.name,
                        answer.words,
                        BaseUrl.of(answer.comment.path()));
    }
}
