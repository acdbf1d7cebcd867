package openhall.strategy.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkedPagesTest {

    private static int links(String page, String term) {
        return page.split("<a href=\"/glossary/" + term + "\">", -1).length - 1;
    }

    @Test
    void a_goal_explains_its_terms_the_first_time_they_occur() {
        var page = Cast.NOBODY.get("/strategy/goals/agile-working").asString();

        assertThat(page).contains("The council said <a href=\"/glossary/agile\">agile working</a> spread");
        assertThat(links(page, "agile")).isEqualTo(1);
    }

    @Test
    void a_heading_holds_no_such_link() {
        var page = Cast.NOBODY.get("/strategy/goals/confident-staff").asString();

        assertThat(page).contains("<h1>All staff are confident with digital technology</h1>");
        assertThat(links(page, "digital")).isEqualTo(1);
    }

    @Test
    void every_link_leads_to_a_term() {
        var page = Cast.NOBODY.get("/strategy/goals/agile-working").asString();

        assertThat(page).contains("/glossary/agile");
        assertThat(Cast.NOBODY.get("/glossary/agile").statusCode()).isEqualTo(200);
    }
}
