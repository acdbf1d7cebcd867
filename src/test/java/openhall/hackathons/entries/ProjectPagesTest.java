package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Submission;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectPagesTest {
    @Test
    void before_the_deadline_only_the_team_reads_its_project() {
        var sent = FreshEntry.sent();

        assertThat(Cast.ADA.get(page(sent)).asString()).contains("Entry of " + sent.team());
        for (var other : new Cast[] {Cast.NOBODY, Cast.ZED, Cast.SAM, Cast.OMAR, Cast.JO}) {
            assertThat(other.get(page(sent)).statusCode()).as(other.name()).isEqualTo(404);
            assertThat(other.getJson("/api" + page(sent)).statusCode())
                    .as(other.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void after_it_organisers_read_it_too_and_judges_only_where_they_judge() {
        var locked = FreshEntry.locked();

        Cast.OMAR.get(page(locked)).then().statusCode(200);
        Cast.JO.get(page(locked)).then().statusCode(404);
        Cast.NOBODY.get(page(locked)).then().statusCode(404);
    }

    @Test
    void when_results_are_final_everyone_reads_what_was_locked() {
        var finished = FreshHackathon.finished();
        var sha256 = In.tx(() -> Submission.byTeamRef(finished.team()).lockedSha256);

        assertThat(Cast.NOBODY.get(page(finished)).asString())
                .contains("Entry of " + finished.team(), sha256)
                .doesNotContain("Ada Osei");
        Cast.NOBODY
                .getJson("/api" + page(finished))
                .then()
                .statusCode(200)
                .body("lockedSha256", equalTo(sha256))
                .body("outcome", equalTo("TOOL"));
        assertThat(Statements.counting(() -> Cast.NOBODY.get(page(finished)))).isLessThanOrEqualTo(6);
    }

    @Test
    void a_project_is_not_found_under_another_hackathon() {
        var finished = FreshHackathon.finished();
        var other = FreshHackathon.running();

        Cast.NOBODY
                .get("/hackathons/" + other.slug() + "/projects/" + finished.team())
                .then()
                .statusCode(404);
    }

    private static String page(FreshHackathon of) {
        return "/hackathons/" + of.slug() + "/projects/" + of.team();
    }
}
