package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MovedSupportTest {
    @Test
    void support_moves_only_with_a_yes_and_the_page_says_how_many_more_there_are() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.support(ref, Cast.SAM.id());
        FreshMerger.merge(ref, into);

        assertThat(IdeaCast.idea(into).supportCount).isZero();
        assertThat(Cast.NOBODY.get("/ideas/" + into).asString())
                .contains("0 people support this, 2 more people supported an idea that was merged into it");

        assertThat(Cast.ZED.get("/ideas/" + ref + "/moved-support").asString())
                .contains("Do you support this idea too?</h1>");
        assertThat(answer(Cast.ZED, ref, "yes")).isEqualTo(303);
        assertThat(answer(Cast.SAM, ref, "no")).isEqualTo(303);

        assertThat(IdeaCast.idea(into).supportCount).isEqualTo(1);
        assertThat(Cast.NOBODY.get("/ideas/" + into).asString())
                .contains("1 person supports this, 1 more person supported an idea that was merged into it");
    }

    @Test
    void many_clicks_at_once_are_one_support() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.merge(ref, into);

        AtOnce.run(8, () -> answer(Cast.ZED, ref, "yes"));

        assertThat(IdeaCast.idea(into).supportCount).isEqualTo(1);
    }

    @Test
    void only_who_supported_it_and_not_yet_the_other_is_asked() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.support(into, Cast.ZED.id());
        FreshMerger.merge(ref, into);

        assertThat(Cast.ZED.get("/ideas/" + ref + "/moved-support").statusCode())
                .isEqualTo(404);
        assertThat(Cast.SAM.get("/ideas/" + ref + "/moved-support").statusCode())
                .isEqualTo(404);
        assertThat(answer(Cast.SAM, ref, "yes")).isEqualTo(404);
    }

    @Test
    void whoever_left_is_not_asked() {
        var ref = FreshIdea.published();
        UUID gone = In.tx(() -> IdeaCast.resident().id);
        FreshMerger.support(ref, gone);
        In.tx(() -> Person.<Person>findById(gone).leave(IdeaCast.AT));
        FreshMerger.merge(ref, FreshIdea.published());

        var asked = In.tx(() -> MovedSupport.of(ref, gone));
        assertThat(asked).isNull();
    }

    @Test
    void a_yes_for_an_idea_of_their_own_is_taken_and_gives_no_support() {
        var first = FreshIdea.published();
        var second = FreshIdea.published();
        var own = FreshMerger.publishedOf(Cast.ZED.id());
        FreshMerger.support(first, Cast.ZED.id());
        FreshMerger.merge(first, second);
        FreshMerger.merge(second, own);

        assertThat(answer(Cast.ZED, first, "yes")).isEqualTo(303);
        assertThat(IdeaCast.idea(own).supportCount).isZero();
    }

    @Test
    void nothing_chosen_comes_back_with_the_error() {
        var ref = FreshMerger.askedOf(Cast.ZED.id());

        var page = Cast.ZED.post("/ideas/" + ref + "/moved-support", "answer", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose yes or no");
        assertThat(answer(Cast.ZED, ref, "maybe")).isEqualTo(422);
    }

    @Test
    void a_yes_counts_for_the_last_idea_of_a_chain_and_stays_when_the_first_is_taken_out() {
        var first = FreshIdea.published();
        var second = FreshIdea.published();
        var third = FreshIdea.published();
        FreshMerger.support(first, Cast.ZED.id());
        FreshMerger.merge(first, second);
        FreshMerger.merge(second, third);

        answer(Cast.ZED, first, "yes");
        FreshMerger.undo(first);

        assertThat(IdeaCast.idea(third).supportCount).isEqualTo(1);
        assertThat(IdeaCast.idea(first).supportCount).isEqualTo(1);
        assertThat(Cast.ZED.get("/ideas/" + first + "/moved-support").asString())
                .contains("The merger was undone on ", "You said yes to");
    }

    @Test
    void whoever_has_answered_is_not_asked_about_the_same_two_again() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        UUID shy = In.tx(() -> IdeaCast.resident().id);
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.support(ref, shy);
        FreshMerger.merge(ref, into);
        answer(Cast.ZED, ref, "no");
        FreshMerger.undo(ref);
        FreshMerger.merge(ref, into);

        var again = In.tx(() -> MovedSupport.of(ref, Cast.ZED.id()));
        var still = In.tx(() -> MovedSupport.of(ref, shy));
        assertThat(again).isNull();
        assertThat(still).isNotNull();
    }

    @Test
    void the_link_in_the_letter_says_what_became_of_it_to_who_was_asked_only() {
        var ref = FreshMerger.askedOf(Cast.ZED.id());
        FreshMerger.undo(ref);

        assertThat(Cast.ZED.get("/ideas/" + ref + "/moved-support").asString())
                .contains("This merger was undone</h1>", "The merger was undone on ")
                .contains("They are not the same", "Your support stands where you gave it.")
                .doesNotContain("You said yes", "Save your answer");
        assertThat(answer(Cast.ZED, ref, "yes")).isEqualTo(409);
        assertThat(Cast.SAM.get("/ideas/" + ref + "/moved-support").statusCode())
                .isEqualTo(404);
        assertThat(answer(Cast.SAM, ref, "yes")).isEqualTo(404);

        var json = "/api/ideas/" + ref + "/moved-support";
        assertThat(Cast.ZED.getJson(json).jsonPath().getString("undoneWhy")).isEqualTo("They are not the same");
        assertThat(Cast.ZED.postJson(json, "{\"yes\": true}").statusCode()).isEqualTo(409);
        assertThat(Cast.SAM.getJson(json).statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_still_opens_when_the_idea_is_hidden_and_does_not_name_it() {
        var ref = FreshMerger.askedOf(Cast.ZED.id());
        var title = IdeaCast.idea(ref).title;
        FreshMerger.undo(ref);
        FreshIdea.hide(ref);

        var page = Cast.ZED.get("/ideas/" + ref + "/moved-support");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Idea " + ref).doesNotContain(title);
    }

    @Test
    void after_another_merger_the_page_says_where_it_goes_on() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.merge(ref, into);
        answer(Cast.ZED, ref, "no");
        FreshMerger.undo(ref);
        FreshMerger.merge(ref, into);

        assertThat(Cast.ZED.get("/ideas/" + ref + "/moved-support").asString())
                .contains("was merged again since then", "/ideas/" + into);
    }

    @Test
    void a_program_reads_what_is_asked() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());
        FreshMerger.merge(ref, into);
        var asked = Cast.ZED.getJson("/api/ideas/" + ref + "/moved-support").jsonPath();

        assertThat(asked.getString("goesOnIn")).isEqualTo(into);
        assertThat(asked.getString("answer")).isNull();
        assertThat(asked.getString("undoneAt")).isNull();
    }

    @Test
    void the_same_is_said_as_json() {
        var ref = FreshMerger.askedOf(Cast.ZED.id());
        var path = "/api/ideas/" + ref + "/moved-support";

        assertThat(Cast.ZED.postJson(path, "{}").statusCode()).isEqualTo(422);
        assertThat(Cast.ZED.postJson(path, "{\"yes\": true}").jsonPath().getInt("supports"))
                .isEqualTo(1);
        assertThat(Cast.ZED.postJson(path, "{\"yes\": true}").jsonPath().getInt("supports"))
                .isEqualTo(1);
    }

    private static int answer(Cast who, String ref, String answer) {
        return who.post("/ideas/" + ref + "/moved-support", "answer", answer).statusCode();
    }
}
