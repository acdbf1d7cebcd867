package openhall.ideas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlipPagesTest {
    @Test
    void a_slip_counts_like_any_support_and_the_page_says_how_many_came_on_paper() {
        var ref = FreshIdea.published();
        Cast.ADA.post("/ideas/" + ref + "/support");

        assertThat(count(Cast.NIA, ref, slip()).statusCode()).isEqualTo(303);
        assertThat(count(Cast.PRIYA, ref, slip()).statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("3 people support this, 2 of them on paper.");
    }

    @Test
    void ten_slips_at_once_beside_one_sent_ten_times_are_eleven() {
        var ref = FreshIdea.published();
        var same = slip();

        AtOnce.each(
                20, number -> count(Cast.NIA, ref, number < 10 ? same : slip()).statusCode());

        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(11);
        assertThat(IdeaCast.idea(ref).paperSupportCount).isEqualTo(11);
    }

    @Test
    void a_slip_supports_one_idea() {
        var slip = slip();
        var first = FreshIdea.published();
        count(Cast.NIA, first, slip);

        var refused = count(Cast.NIA, FreshIdea.published(), slip);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This slip is entered already: it supports " + first, slip);
        assertThat(count(Cast.NIA, first, " ").asString()).contains("Enter the number of the slip");
    }

    @Test
    void only_whoever_counted_a_slip_takes_it_back() {
        var part = FreshPaper.slipBy(Cast.NIA.id());
        var path = "/ideas/" + part.path() + "/removal";

        assertThat(Cast.PRIYA.post(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.post(path).statusCode()).isEqualTo(303);

        assertThat(IdeaCast.idea(part.ref()).supportCount).isZero();
        assertThat(IdeaCast.idea(part.ref()).paperSupportCount).isZero();
    }

    @Test
    void residents_count_no_slips_and_ideas_that_are_not_published_take_none() {
        assertThat(count(Cast.ADA, FreshIdea.published(), slip()).statusCode()).isEqualTo(403);
        assertThat(count(Cast.NIA, FreshIdea.awaitingCheck(), slip()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void programs_count_slips_too() {
        var ref = FreshIdea.published();
        var path = "/api/ideas/" + ref + "/paper-supports";

        var made = Cast.NIA.postJson(path, Map.of("slip", slip()));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getInt("onPaper")).isEqualTo(1);
        var own = path + "/" + made.jsonPath().getString("id");
        assertThat(Cast.PRIYA.deleteJson(own).statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.deleteJson(own).statusCode()).isEqualTo(204);
        assertThat(IdeaCast.idea(ref).supportCount).isZero();
    }

    @Test
    void a_list_of_slips_takes_no_more_statements_when_it_is_longer() {
        var ref = FreshIdea.published();
        count(Cast.NIA, ref, slip());
        count(Cast.NIA, ref, slip());
        var path = "/ideas/" + ref + "/paper-supports";
        Cast.NIA.get(path);

        assertThat(Statements.counting(() -> Cast.NIA.get(path))).isLessThanOrEqualTo(6);
    }

    private static String slip() {
        return UUID.randomUUID().toString();
    }

    private static Response count(Cast who, String ref, String slip) {
        return who.post("/ideas/" + ref + "/paper-supports", "slip", slip);
    }
}
