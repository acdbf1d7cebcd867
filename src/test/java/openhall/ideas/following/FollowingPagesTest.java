package openhall.ideas.following;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Delivery;
import openhall.ideas.Follow;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowingPagesTest {
    @Test
    void a_person_follows_an_idea_without_supporting_it_and_stops() {
        var idea = FreshIdea.published();
        var rosa = Newcomer.resident();
        assertThat(rosa.get("/ideas/" + idea).asString()).contains("Follow this idea");

        assertThat(rosa.post("/ideas/" + idea + "/following").statusCode()).isEqualTo(303);
        assertThat(rosa.get("/ideas/" + idea).asString())
                .contains("You follow this idea")
                .contains("0 people support this");
        assertThat(rosa.get("/me/ideas").asString()).contains(idea);

        assertThat(rosa.post("/ideas/" + idea + "/following/removal").statusCode())
                .isEqualTo(303);
        assertThat(rosa.get("/ideas/" + idea).asString()).contains("Follow this idea");
        assertThat(rosa.get("/me/ideas").asString()).doesNotContain(idea);
    }

    @Test
    void whoever_follows_is_told_of_a_move() {
        var idea = FreshIdea.accepted();
        var rosa = Newcomer.resident();
        rosa.post("/ideas/" + idea + "/following");

        In.tx(() -> Idea.held(idea).deliver(Delivery.PLANNED, "In spring", Cast.PRIYA.person(), AT));

        assertThat(rosa.get("/me/notices").asString()).contains("Idea " + idea);
    }

    @Test
    void ten_clicks_at_once_follow_once() {
        var idea = FreshIdea.published();
        var rosa = Newcomer.resident();

        var answers =
                AtOnce.run(10, () -> rosa.post("/ideas/" + idea + "/following").statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(In.tx(() -> Follow.count("idea.ref = ?1 and person.id = ?2", idea, rosa.id())))
                .isEqualTo(1);
    }

    @Test
    void someone_signed_out_is_shown_the_feed() {
        var idea = FreshIdea.published();

        assertThat(Cast.NOBODY.get("/ideas/" + idea).asString())
                .contains("href=\"/ideas/" + idea + "/feed\"")
                .contains("application/atom+xml");
        assertThat(Cast.NOBODY.post("/ideas/" + idea + "/following").header("Location"))
                .contains("/sign-in");
    }

    @Test
    void following_as_json() {
        var idea = FreshIdea.published();

        assertThat(Cast.ZED
                        .postJson("/api/ideas/" + idea + "/following", "{}")
                        .jsonPath()
                        .getBoolean("following"))
                .isTrue();
        assertThat(Cast.ZED
                        .deleteJson("/api/ideas/" + idea + "/following")
                        .jsonPath()
                        .getBoolean("following"))
                .isFalse();
    }

    @Test
    void my_lists_hold_what_i_sent_supported_followed_and_nothing_of_others() {
        var rosa = Newcomer.resident();
        var other = FreshIdea.published();
        var supported = FreshIdea.published();
        rosa.post("/ideas/" + supported + "/support");

        var page = rosa.get("/me/ideas").asString();

        assertThat(page).contains("Ideas you support").contains(supported).doesNotContain(other);
        assertThat(rosa.get("/me/ideas?list=supported").asString())
                .contains(supported)
                .doesNotContain("Comments you wrote");
        assertThat(Cast.NOBODY.get("/me/ideas").statusCode()).isEqualTo(303);
    }

    @Test
    void my_list_goes_on_where_the_first_page_ended_in_as_many_statements() {
        var rosa = Newcomer.resident();
        rosa.post("/ideas/" + FreshIdea.published() + "/following");
        rosa.get("/me/ideas");
        var one = Statements.counting(() -> rosa.get("/me/ideas"));
        for (var row = 1; row <= 20; row++) {
            rosa.post("/ideas/" + FreshIdea.published() + "/following");
        }

        assertThat(Statements.counting(() -> rosa.get("/me/ideas")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
        assertThat(rosa.get("/me/ideas").asString()).contains("More: ideas you follow");
    }

    @Test
    void the_idea_page_takes_six_statements_at_most() {
        var idea = FreshIdea.accepted();
        Cast.NOBODY.get("/ideas/" + idea);

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/" + idea))).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.ZED.get("/ideas/" + idea))).isLessThanOrEqualTo(6);
    }
}
