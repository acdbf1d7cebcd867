package openhall.ideas.comments;

import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The page of comments on an idea: all three kinds from the newest, or one kind further down. */
public record CommentView(
        Idea idea,
        Comment.@Nullable Kind only,
        KeyPage<Said> pros,
        KeyPage<Said> cons,
        KeyPage<Said> questions,
        boolean open,
        Reader reader) {

    /** What the person who reads it can do. */
    public record Reader(@Nullable UUID id, boolean writes, boolean answers) {
        static Reader of(Idea idea, boolean open, Me me) {
            var author = idea.author;
            var own = author != null && author.id.equals(me.id());
            return new Reader(me.id(), me.signedIn() && open, me.may(May.ANSWER_IDEAS) && !own);
        }

        public boolean wrote(Said said) {
            return said.authorId().equals(id);
        }

        /** Whether they can answer it: nobody answers a question of their own. */
        public boolean mayAnswer(Said said) {
            return answers && said.kind() == Comment.Kind.QUESTION && said.answer() == null && !wrote(said);
        }
    }

    static CommentView of(Idea idea, Reader reader, boolean open, Comment.@Nullable Kind only, @Nullable Cursor after) {
        return new CommentView(
                idea,
                only,
                page(idea, Comment.Kind.FOR, only, after),
                page(idea, Comment.Kind.AGAINST, only, after),
                page(idea, Comment.Kind.QUESTION, only, after),
                open,
                reader);
    }

    /** Below the first page only one kind is read. */
    private static KeyPage<Said> page(
            Idea idea, Comment.Kind kind, Comment.@Nullable Kind only, @Nullable Cursor after) {
        if (only != null && only != kind) {
            return new KeyPage<>(List.of(), null);
        }
        return Comments.shown(idea, kind, only == null ? null : after);
    }

    public boolean isOfFor() {
        return only == null || only == Comment.Kind.FOR;
    }

    public boolean isOfAgainst() {
        return only == null || only == Comment.Kind.AGAINST;
    }

    public boolean isOfQuestions() {
        return only == null || only == Comment.Kind.QUESTION;
    }

    /** Where its author sends it to take it back. */
    public String withdrawal(Said said) {
        return "/comments/" + said.ref() + "/withdrawal";
    }

    public String path() {
        return idea.path("comments");
    }
}
