package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePagesTest {

    @Test
    void the_first_page_has_three_doors_and_three_living_facts() {
        Cast.NOBODY
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Learn, suggest, take part</h1>"))
                .body(containsString("href=\"/courses\""))
                .body(containsString("href=\"/ideas/new\""))
                .body(containsString("href=\"/hackathons\""))
                .body(containsString("waiting for a reply"))
                .body(containsString("staff have told us or shown what they can do"));
    }

    @Test
    void staff_go_through_the_first_door_to_their_own_courses() {
        Cast.SAM.get("/").then().statusCode(200).body(containsString("<a href=\"/learn\">Learn a digital skill</a>"));
    }

    @Test
    void the_first_page_asks_the_database_three_times() {
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/"))).isLessThanOrEqualTo(3);
    }

    @Test
    void the_menu_shows_a_person_what_they_may_do_and_nothing_else() {
        Cast.IVY.get("/").then().body(containsString("href=\"/admin\""));
        assertThat(Cast.SAM.get("/").asString())
                .doesNotContain("href=\"/admin\"", "href=\"/team\"", "href=\"/insight\"");
        assertThat(Cast.MO.get("/").asString()).contains("href=\"/team\"", "href=\"/insight\"");
        assertThat(Cast.NOBODY.get("/").asString())
                .contains("href=\"/sign-in\"")
                .doesNotContain("href=\"/learn\"");
    }
}
