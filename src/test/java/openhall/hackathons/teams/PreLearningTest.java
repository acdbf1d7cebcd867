package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreLearningTest {

    @Test
    void no_small_number_can_be_made_out() {
        assertThat(PreLearning.words(12, 40)).isEqualTo("12 of 40");
        assertThat(PreLearning.words(4, 40)).isEqualTo("Fewer than 5 of 40");
        assertThat(PreLearning.words(0, 40)).isEqualTo("Fewer than 5 of 40");
        assertThat(PreLearning.words(36, 40)).isEqualTo("All but fewer than 5 of 40");
        assertThat(PreLearning.words(40, 40)).isEqualTo("All but fewer than 5 of 40");
        assertThat(PreLearning.words(5, 10)).isEqualTo("5 of 10");
        assertThat(PreLearning.words(2, 4)).doesNotContain("2");
    }

    @Test
    void an_organiser_sees_the_courses_that_challenges_name() {
        var slug = FreshHackathon.withTeam(Cast.ZED).slug();
        var page = "/organise/" + slug + "/learning";

        assertThat(Cast.OMAR.get(page).asString())
                .contains("/courses/cyber-security", "Challenge first", "Shown when at least 5 people");
        Cast.SAM.get(page).then().statusCode(403);
        var api = Cast.OMAR.getJson("/api/hackathons/" + slug + "/learning").jsonPath();
        assertThat(api.getString("[0].slug")).isEqualTo("cyber-security");
        assertThat(Statements.counting(() -> Cast.OMAR.get(page).then().statusCode(200)))
                .isLessThanOrEqualTo(6);
    }
}
