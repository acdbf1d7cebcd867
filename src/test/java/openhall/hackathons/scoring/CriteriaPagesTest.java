package openhall.hackathons.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CriteriaPagesTest {
    private static final int MOST_STATEMENTS = 6;

    @Test
    void everybody_reads_before_the_event_what_judges_look_for_and_what_points_mean() {
        var path = "/hackathons/" + FreshHackathon.running().slug();

        assertThat(Cast.NOBODY.get(path).asString()).contains(path + "/criteria");
        assertThat(Cast.NOBODY.get(path + "/criteria").asString())
                .contains("At least 3 judges", "Meets a real need", "60%", "No need shown", "A proven need");
        Cast.NOBODY
                .getJson("/api" + path + "/criteria")
                .then()
                .statusCode(200)
                .body("readsEach", equalTo(3))
                .body("criteria", hasSize(2))
                .body("criteria[1].slug", equalTo("use"))
                .body("criteria[1].weight", equalTo(40))
                .body("criteria[1].five", equalTo("By everybody"));
        Cast.NOBODY.get("/hackathons/none/criteria").then().statusCode(404);
    }

    @Test
    void a_judge_reads_the_same_words_where_they_give_points() {
        var assigned = FreshHackathon.assigned();

        assertThat(Cast.JO
                        .get("/judging/" + assigned.slug() + "/" + assigned.team())
                        .asString())
                .contains("Meets a real need (60%)", "No need shown", "A proven need", "By everybody");
    }

    @Test
    void the_page_takes_few_statements() {
        var path = "/hackathons/" + FreshHackathon.running().slug() + "/criteria";
        Cast.NOBODY.get(path);

        assertThat(Statements.counting(() -> Cast.NOBODY.get(path))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
