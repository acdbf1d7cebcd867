package openhall.ideas.following;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ToldPagesTest {
    @Test
    void each_move_says_how_many_were_told_and_how_but_not_who() {
        var idea = FreshIdea.accepted();
        var rosa = Newcomer.resident();
        rosa.post("/ideas/" + idea + "/following");
        In.tx(() -> Idea.held(idea).deliver(Delivery.PLANNED, "In spring", Cast.PRIYA.person(), AT));

        var newest = Cast.PRIYA.getJson("/api/ideas/" + idea + "/told").jsonPath();

        // The author, who gets a letter at once, and Rosa, who gets the email of the day.
        assertThat(newest.getInt("moves[0].told")).isEqualTo(2);
        assertThat(newest.getInt("moves[0].withoutLetter")).isEqualTo(1);
        var page = Cast.NIA.get("/ideas/" + idea + "/told").asString();
        assertThat(page).contains("How many people were told</h1>").doesNotContain(rosa.email());
        assertThat(page).doesNotContain("Rosa");
    }

    @Test
    void residents_do_not_see_it_and_services_only_of_what_is_published() {
        var waiting = FreshIdea.awaitingCheck();

        assertThat(Cast.ZED.get("/ideas/" + waiting + "/told").statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA.get("/ideas/" + waiting + "/told").statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.get("/ideas/" + waiting + "/told").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_takes_as_many_statements_for_three_moves_as_for_two() {
        var idea = FreshIdea.accepted();
        var path = "/ideas/" + idea + "/told";
        Cast.NIA.get(path);
        var two = Statements.counting(() -> Cast.NIA.get(path));
        In.tx(() -> Idea.held(idea).deliver(Delivery.PLANNED, "In spring", Cast.PRIYA.person(), AT));

        assertThat(Statements.counting(() -> Cast.NIA.get(path))).isEqualTo(two).isLessThanOrEqualTo(6);
    }
}
