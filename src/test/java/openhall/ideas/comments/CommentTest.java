package openhall.ideas.comments;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentTest {
    private static final CommentMove.Because WHY = new CommentMove.Because(ReasonCode.OFFENSIVE, "Mind your words");

    @Test
    void a_comment_is_counted_while_it_is_shown_and_not_else() {
        var idea = FreshIdea.published();
        var ref = FreshComment.on(idea, Comment.Kind.FOR, Cast.ZED.id());
        assertThat(IdeaCast.idea(idea).commentsFor).isZero();

        FreshComment.publish(ref);
        assertThat(IdeaCast.idea(idea).commentsFor).isEqualTo(1);

        move(ref, Visibility.HIDDEN);
        assertThat(IdeaCast.idea(idea).commentsFor).isZero();

        FreshComment.publish(ref);
        In.tx(() -> Comment.held(ref).withdraw(Cast.ZED.person(), AT));
        assertThat(IdeaCast.idea(idea).commentsFor).isZero();
        assertThat(recount(idea, "FOR")).isZero();
    }

    @Test
    void twenty_comments_published_at_once_are_twenty() {
        var idea = FreshIdea.published();
        var refs = IntStream.range(0, 20)
                .mapToObj(number -> FreshComment.on(idea, Comment.Kind.AGAINST, Cast.ZED.id()))
                .toList();

        AtOnce.each(20, number -> FreshComment.publish(refs.get(number)));

        assertThat(IdeaCast.idea(idea).commentsAgainst).isEqualTo(20);
        assertThat(recount(idea, "AGAINST")).isEqualTo(20);
    }

    @Test
    void the_same_words_sent_ten_times_at_once_are_one_comment() {
        var idea = FreshIdea.published();
        var words = new Comment.Words(Comment.Kind.QUESTION, "How much is it? " + UUID.randomUUID(), false);

        var refs = AtOnce.run(10, () -> FreshComment.on(idea, words, Cast.ZED.id()));

        assertThat(refs.stream().distinct()).hasSize(1);
    }

    @Test
    void only_the_drawn_moves_of_a_moderator_pass() {
        for (var to : Visibility.values()) {
            var waiting = FreshComment.by(Cast.ZED);
            if (to == Visibility.PUBLISHED || to == Visibility.NOT_PUBLISHED) {
                move(waiting, to);
            } else {
                assertThatThrownBy(() -> move(waiting, to)).isInstanceOf(CommentNotAllowed.class);
            }
        }
        var shown = FreshComment.publish(FreshComment.by(Cast.ZED));
        assertThatThrownBy(() -> move(shown, Visibility.REMOVED)).isInstanceOf(CommentNotAllowed.class);
        move(shown, Visibility.HIDDEN);
        move(shown, Visibility.REMOVED);
        assertThatThrownBy(() -> move(shown, Visibility.PUBLISHED)).isInstanceOf(CommentNotAllowed.class);
    }

    @Test
    void a_moderator_cannot_check_their_own_comment() {
        var ref = FreshComment.by(Cast.NIA);

        assertThatThrownBy(() -> move(ref, Visibility.PUBLISHED))
                .isInstanceOf(CommentNotAllowed.class)
                .hasMessageContaining("You wrote this comment");
    }

    @Test
    void a_refusal_needs_a_reason_and_words() {
        var ref = FreshComment.by(Cast.ZED);

        assertThatThrownBy(() -> In.tx(() -> Comment.held(ref)
                        .check(
                                Visibility.NOT_PUBLISHED,
                                new CommentMove.Because(ReasonCode.ADVERT, " "),
                                Cast.NIA.person(),
                                AT)))
                .isInstanceOf(CommentNotAllowed.class);
    }

    @Test
    void an_idea_that_is_decided_takes_no_comment() {
        var idea = FreshIdea.accepted();

        assertThatThrownBy(() -> FreshComment.on(idea, Comment.Kind.FOR, Cast.ZED.id()))
                .isInstanceOf(CommentNotAllowed.class);
    }

    @Test
    void only_its_author_withdraws_it() {
        var ref = FreshComment.by(Cast.ZED);

        assertThatThrownBy(() -> In.tx(() -> Comment.held(ref).withdraw(Cast.ADA.person(), AT)))
                .isInstanceOf(CommentNotAllowed.class);
    }

    private static void move(String ref, Visibility to) {
        In.tx(() -> Comment.held(ref).check(to, WHY, Cast.NIA.person(), AT));
    }

    private static long recount(String idea, String kind) {
        return In.tx(() -> (Long) Panache.getEntityManager()
                .createNativeQuery(
                        "select count(*) from idea_comment c join idea i on i.id = c.idea_id"
                                + " where i.ref = :idea and c.kind = :kind and c.visibility = 'PUBLISHED'",
                        Long.class)
                .setParameter("idea", idea)
                .setParameter("kind", kind)
                .getSingleResult());
    }
}
