package openhall.ideas.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Visibility;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentPagesTest {
    @Test
    void a_comment_shows_when_a_moderator_has_checked_it_and_not_before() {
        var idea = FreshIdea.published();
        var words = "More benches " + UUID.randomUUID();

        var sent = Cast.ZED.post("/ideas/" + idea + "/comments", "kind", "FOR", "words", words);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").asString()).doesNotContain(words);

        var ref = refOf(words);
        assertThat(Cast.NIA.get("/moderation/comments/" + ref).asString())
                .contains(words)
                .doesNotContain("Zed Smith");
        assertThat(Cast.NIA
                        .post("/moderation/comments/" + ref + "/check", "outcome", "PUBLISHED")
                        .statusCode())
                .isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").asString())
                .contains(words)
                .contains("A resident")
                .doesNotContain("Zed Smith");
        assertThat(Cast.NOBODY.get("/ideas/" + idea).asString()).contains("1 comment for it");
    }

    @Test
    void a_name_shows_only_when_its_owner_chose_so() {
        var idea = FreshIdea.published();
        var words = new Comment.Words(Comment.Kind.AGAINST, "Too dear " + UUID.randomUUID(), true);
        FreshComment.publish(FreshComment.on(idea, words, Cast.ZED.id()));
        var staff = new Comment.Words(Comment.Kind.FOR, "Good for us " + UUID.randomUUID(), false);
        FreshComment.publish(FreshComment.on(idea, staff, Cast.SAM.id()));

        var page = Cast.NOBODY.get("/ideas/" + idea + "/comments").asString();

        assertThat(page).contains("Zed Smith").contains("A member of staff");
        assertThat(page).doesNotContain("Sam Rivera");
    }

    @Test
    void a_comment_without_kind_or_words_comes_back_with_what_was_typed() {
        var path = "/ideas/" + FreshIdea.published() + "/comments";

        var page = Cast.ZED.post(path, "kind", "", "words", "Kept words", "showName", "yes");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what you want to write").contains("Kept words");

        assertThat(Cast.ZED.post(path, "kind", "FOR", "words", "\u2003").statusCode())
                .isEqualTo(422);
        assertThat(Cast.ZED.post(path, "kind", "SHOUT", "words", "x").statusCode())
                .isEqualTo(422);
        assertThat(Cast.ZED.post(path, "kind", "FOR", "words", "x".repeat(2001)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void someone_signed_out_reads_and_is_asked_to_sign_in_to_write() {
        var path = "/ideas/" + FreshIdea.published() + "/comments";

        assertThat(Cast.NOBODY.get(path).asString()).contains("Sign in to write a comment");
        assertThat(Cast.NOBODY.post(path, "kind", "FOR", "words", "x").header("Location"))
                .contains("/sign-in");
    }

    @Test
    void comments_on_an_idea_that_is_hidden_are_hidden_with_it() {
        var idea = FreshIdea.published();
        FreshComment.publishedOn(idea, Comment.Kind.FOR);
        FreshIdea.hide(idea);

        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + idea + "/comments").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_question_is_answered_by_a_service_once() {
        var idea = FreshIdea.published();
        var ref = FreshComment.publishedOn(idea, Comment.Kind.QUESTION);
        assertThat(Cast.PRIYA.get("/ideas/" + idea + "/comments").asString()).contains("Answer question " + ref);

        var answered = Cast.PRIYA.post("/comments/" + ref + "/answer", "service", "parking", "words", "Six pounds");

        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").asString())
                .contains("Six pounds")
                .doesNotContain("Priya Nair");
        assertThat(Cast.ZED.get("/me/notices").asString()).contains("A question about idea " + idea + " is answered");
        assertThat(Cast.PRIYA
                        .post("/comments/" + ref + "/answer", "service", "parking", "words", "Seven pounds")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_answer_needs_a_service_and_words_and_keeps_what_was_typed() {
        var ref = FreshComment.question();

        var page = Cast.PRIYA.post("/comments/" + ref + "/answer", "service", "nobody", "words", "Kept answer");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose the service that answers").contains("Kept answer");
        assertThat(Cast.SAM.get("/comments/" + ref + "/answer").statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA
                        .get("/comments/" + FreshComment.by(Cast.ZED) + "/answer")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_refused_comment_is_explained_to_its_author_alone() {
        var idea = FreshIdea.published();
        var rosa = Newcomer.resident();
        var ref = FreshComment.on(idea, Comment.Kind.FOR, rosa.id());

        var saved = Cast.NIA.post(
                "/moderation/comments/" + ref + "/check",
                "outcome",
                "NOT_PUBLISHED",
                "reason",
                "OFFENSIVE",
                "words",
                "Say it kindly");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(rosa.get("/me/notices").asString()).contains("Your comment " + ref);
        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").asString()).doesNotContain("Say it kindly");
        assertThat(rosa.get("/me/ideas").asString()).contains(ref).contains("Not published");
    }

    @Test
    void its_author_withdraws_a_comment_and_nobody_else() {
        var ref = FreshComment.by(Cast.ZED);

        assertThat(Cast.ADA.post("/comments/" + ref + "/withdrawal").statusCode())
                .isEqualTo(404);
        assertThat(Cast.ZED.post("/comments/" + ref + "/withdrawal").statusCode())
                .isEqualTo(303);
        assertThat(In.tx(() -> Comment.known(ref).visibility)).isEqualTo(Visibility.WITHDRAWN);
    }

    @Test
    void the_second_page_of_a_kind_goes_on_where_the_first_ended() {
        var idea = FreshIdea.published();
        for (var row = 0; row <= Comments.ROWS; row++) {
            FreshComment.publishedOn(idea, Comment.Kind.FOR);
        }

        var first =
                Cast.NOBODY.getJson("/api/ideas/" + idea + "/comments?kind=for").jsonPath();
        var second = Cast.NOBODY
                .getJson("/api/ideas/" + idea + "/comments?kind=for&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("comments.ref")).hasSize(Comments.ROWS);
        assertThat(second.getList("comments.ref"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("comments.ref"));
        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/comments").asString()).contains("More comments for it");
    }

    @Test
    void the_page_takes_as_many_statements_for_twenty_comments_as_for_one_and_six_at_most() {
        var idea = FreshIdea.published();
        var path = "/ideas/" + idea + "/comments";
        for (var kind : Comment.Kind.values()) {
            FreshComment.publishedOn(idea, kind);
        }
        Cast.ZED.get(path);
        var one = Statements.counting(() -> Cast.ZED.get(path));
        for (var row = 1; row <= 19; row++) {
            FreshComment.publishedOn(idea, Comment.Kind.QUESTION);
        }

        assertThat(Statements.counting(() -> Cast.ZED.get(path))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void the_same_is_done_as_json() {
        var idea = FreshIdea.published();

        var sent = Cast.ZED.postJson(
                "/api/ideas/" + idea + "/comments", Map.of("kind", "QUESTION", "words", "When does it open?"));
        assertThat(sent.statusCode()).isEqualTo(201);
        var ref = sent.jsonPath().getString("ref");
        assertThat(Cast.NIA
                        .postJson("/api/comments/" + ref + "/moderation", Map.of("outcome", "PUBLISHED"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Cast.PRIYA
                        .postJson("/api/comments/" + ref + "/answer", Map.of("service", "parking", "words", "In May"))
                        .statusCode())
                .isEqualTo(200);

        var read = Cast.NOBODY.getJson("/api/ideas/" + idea + "/comments").jsonPath();
        assertThat(read.getInt("questions")).isEqualTo(1);
        assertThat(read.getString("comments[0].answer.text")).isEqualTo("In May");
        assertThat(Cast.ZED
                        .postJson("/api/comments/" + ref + "/withdrawal", Map.of())
                        .jsonPath()
                        .getString("visibility"))
                .isEqualTo("WITHDRAWN");
        assertThat(Cast.ZED
                        .postJson("/api/ideas/" + idea + "/comments", Map.of("kind", "FOR"))
                        .statusCode())
                .isEqualTo(422);
    }

    private static String refOf(String words) {
        return In.tx(() -> Comment.<Comment>find("words", words).firstResult().ref);
    }
}
