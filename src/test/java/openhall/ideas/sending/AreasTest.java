package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.Cast;
import openhall.people.FreshCouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where an idea is about: typed, or chosen from the council's areas when it names any. */
@QuarkusTest
class AreasTest {

    @AfterEach
    void setBack() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void a_council_without_areas_lets_people_type_a_place() {
        assertThat(draft().words("place"))
                .contains("id=\"area\" name=\"area\" type=\"text\"")
                .doesNotContain("<select");
    }

    @Test
    void a_council_with_areas_lets_people_choose_one_or_none_or_another_place() {
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak\nSomers Town");

        assertThat(draft().words("place"))
                .containsSubsequence(
                        "id=\"area\" name=\"area\"",
                        "<option value=\"\">Not about one area</option>",
                        "<option value=\"Gospel Oak\">Gospel Oak</option>",
                        "<option value=\"Somers Town\" selected>Somers Town</option>",
                        "<option value=\"Another place\">Another place</option>");
    }

    @Test
    void what_was_chosen_stays_chosen_also_when_the_area_has_gone_meanwhile() {
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak\nSomers Town");
        var draft = draft();

        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak");

        assertThat(draft.words("place")).contains("<option value=\"Somers Town\" selected>");
    }

    @Test
    void an_area_that_was_chosen_is_shown_before_the_idea_is_sent() {
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak");
        var draft = draft();

        draft.answer("place", "area", "Gospel Oak");

        assertThat(draft.words("check")).contains("<p dir=\"auto\">Gospel Oak</p>");
    }

    private static Written draft() {
        return Written.of(Cast.ADA, "A bench " + UUID.randomUUID());
    }
}
