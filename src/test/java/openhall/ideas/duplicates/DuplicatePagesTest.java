package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicatePagesTest {
    @Test
    void staff_read_which_ideas_are_alike_and_why() {
        var mark = "Wimblefroth" + UUID.randomUUID().toString().substring(0, 8);
        var one = IdeaCast.published("Benches along " + mark + " canal towpath");
        var other = IdeaCast.published("Benches along " + mark + " canal path");

        for (var who : new Cast[] {Cast.NIA, Cast.PRIYA}) {
            assertThat(who.get("/ideas/" + one + "/duplicates").asString())
                    .contains("Ideas that may say the same</h1>")
                    .contains(other)
                    .contains("Words in both")
                    .contains("benches");
        }
        FreshMerger.merge(other, FreshIdea.published());
        assertThat(Cast.NIA.get("/ideas/" + one + "/duplicates").asString()).doesNotContain("/ideas/" + other);
    }

    @Test
    void a_link_is_read_on_both_pages_and_removed_from_either() {
        var one = FreshIdea.published();
        var other = FreshIdea.published();

        assertThat(post(Cast.NIA, one, "links", "other", other)).isEqualTo(303);
        assertThat(post(Cast.PRIYA, other, "links", "other", one)).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + one).asString()).contains("Ideas like this one", "/ideas/" + other);
        assertThat(Cast.NOBODY.get("/ideas/" + other).asString()).contains("Ideas like this one", "/ideas/" + one);
        assertThat(IdeaCast.idea(one).kinCount).isEqualTo(1);

        assertThat(post(Cast.PRIYA, other, "links/removal", "other", one)).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + one).asString()).doesNotContain("Ideas like this one");
        assertThat(IdeaCast.idea(other).kinCount).isZero();
    }

    @Test
    void a_reference_that_is_no_published_idea_or_the_same_comes_back_with_the_error() {
        var ref = FreshIdea.published();
        var hidden = FreshIdea.awaitingCheck();

        for (var typed : new String[] {"", "ID-999999999", "<b>", hidden, ref}) {
            var page = Cast.NIA.post("/ideas/" + ref + "/duplicates", "other", typed);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString()).contains("Enter the reference of");
        }
    }

    @Test
    void a_merger_is_read_before_it_is_made() {
        var ref = FreshIdea.published();
        var into = FreshIdea.published();
        FreshMerger.support(ref, Cast.ZED.id());

        var compared = Cast.NIA.post("/ideas/" + ref + "/duplicates", "other", into);
        assertThat(compared.header("Location")).endsWith("/ideas/" + ref + "/merger?into=" + into);
        assertThat(Cast.NIA.get("/ideas/" + ref + "/merger?into=" + into).asString())
                .contains("1 person follows " + ref)
                .contains("We ask 1 person who supported");
        var without = Cast.NIA.post("/ideas/" + ref + "/merger", "into", into, "why", " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString())
                .contains("Say why these two are the same")
                .contains(into);

        assertThat(post(Cast.NIA, ref, "merger", "into", into, "why", "The same wish"))
                .isEqualTo(303);
        assertThat(post(Cast.NIA, ref, "merger", "into", into, "why", "Again")).isEqualTo(409);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("The same wish");
        assertThat(Cast.NIA.get("/ideas/" + ref + "/duplicates").asString()).contains("Take it out again");
    }

    @Test
    void an_idea_is_taken_out_with_a_reason() {
        var ref = FreshMerger.merged();

        assertThat(Cast.NIA.get("/ideas/" + ref + "/merger/undoing").statusCode())
                .isEqualTo(200);
        assertThat(post(Cast.NIA, ref, "merger/undoing", "why", "")).isEqualTo(422);
        assertThat(post(Cast.NIA, ref, "merger/undoing", "why", "Not the same place"))
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("Not the same place")
                .doesNotContain("merged into another one. It");
        assertThat(Cast.NIA.get("/ideas/" + ref + "/merger/undoing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_links_their_own_idea_or_takes_another_out_of_it() {
        var own = FreshMerger.publishedOf(Cast.PRIYA.id());
        var other = FreshIdea.published();

        assertThat(post(Cast.PRIYA, own, "links", "other", other)).isEqualTo(409);
        assertThat(post(Cast.PRIYA, other, "links", "other", own)).isEqualTo(409);
        post(Cast.NIA, own, "links", "other", other);
        assertThat(post(Cast.PRIYA, other, "links/removal", "other", own)).isEqualTo(409);
        FreshMerger.merge(other, own);
        assertThat(post(Cast.PRIYA, other, "merger/undoing", "why", "Mine stands alone"))
                .isEqualTo(409);
        assertThat(IdeaCast.idea(other).isMerged()).isTrue();
    }

    @Test
    void nobody_else_comes_in() {
        var ref = FreshMerger.merged();

        for (var part : new String[] {"duplicates", "merger?into=" + ref, "merger/undoing", "objection/answer"}) {
            assertThat(Cast.SAM.get("/ideas/" + ref + "/" + part).statusCode()).isEqualTo(403);
        }
        assertThat(post(Cast.ADA, ref, "merger/undoing", "why", "I want it")).isEqualTo(403);
        assertThat(IdeaCast.idea(ref).isMerged()).isTrue();
    }

    @Test
    void the_page_of_an_idea_takes_as_many_statements_with_many_kin_as_with_one() {
        var ref = FreshIdea.published();
        FreshMerger.merge(FreshIdea.published(), ref);
        Cast.NOBODY.get("/ideas/" + ref);
        var one = Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref));
        for (var row = 0; row < 5; row++) {
            FreshMerger.merge(FreshIdea.published(), ref);
            post(Cast.NIA, ref, "links", "other", FreshIdea.published());
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void the_list_of_duplicates_takes_as_many_statements_for_many_as_for_one() {
        var title = "Statement counting " + UUID.randomUUID();
        var ref = IdeaCast.published(title);
        IdeaCast.published(title + " 0");
        Cast.NIA.get("/ideas/" + ref + "/duplicates");
        var one = Statements.counting(() -> Cast.NIA.get("/ideas/" + ref + "/duplicates"));
        for (var row = 1; row < 8; row++) {
            IdeaCast.published(title + " " + row);
        }

        assertThat(Statements.counting(() -> Cast.NIA.get("/ideas/" + ref + "/duplicates")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void the_same_is_done_as_json() {
        var one = FreshIdea.published();
        var other = FreshIdea.published();
        var path = "/api/ideas/" + one;

        assertThat(Cast.NIA.getJson(path + "/duplicates").statusCode()).isEqualTo(200);
        var linked = Cast.NIA.postJson(path + "/links", "{\"other\": \"" + other + "\"}");
        assertThat(linked.jsonPath().getString("alike[0].ref")).isEqualTo(other);
        assertThat(Cast.NIA.get("/ideas/" + one + "/duplicates").asString()).contains("Remove the link with " + other);
        assertThat(Cast.NIA.postJson(path + "/links", "{}").statusCode()).isEqualTo(422);
        var merged = Cast.NIA.postJson(path + "/merger", "{\"into\": \"" + other + "\", \"why\": \"The same\"}");
        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(merged.jsonPath().getString("decision")).isEqualTo("MERGED");
        assertThat(Cast.NOBODY.getJson(path + "/kin").jsonPath().getString("goesOnIn.ref"))
                .isEqualTo(other);
        var undone = Cast.NIA.postJson(path + "/merger/undoing", "{\"why\": \"Not the same\"}");
        assertThat(undone.jsonPath().getString("decision")).isEqualTo("OPEN");
    }

    @Test
    void a_program_reads_what_a_merger_would_do() {
        var one = FreshIdea.published();
        var other = FreshIdea.published();
        FreshMerger.support(one, Cast.ZED.id());
        FreshMerger.support(one, Cast.SAM.id());
        FreshMerger.support(other, Cast.SAM.id());
        var path = "/api/ideas/" + one + "/merger?into=";

        var seen = Cast.NIA.getJson(path + other).jsonPath();
        assertThat(seen.getString("idea")).isEqualTo(one);
        assertThat(seen.getString("into")).isEqualTo(other);
        assertThat(seen.getBoolean("possible")).isTrue();
        assertThat(seen.getInt("followers")).isEqualTo(2);
        assertThat(seen.getInt("moving")).isEqualTo(1);
        assertThat(seen.getInt("asked")).isEqualTo(1);
        assertThat(Cast.NIA.getJson(path + one).jsonPath().getBoolean("possible"))
                .isFalse();
        assertThat(Cast.NIA.getJson(path + "ID-999999999").statusCode()).isEqualTo(404);
        assertThat(Cast.ADA.getJson(path + other).statusCode()).isEqualTo(403);
        assertThat(IdeaCast.idea(one).isMerged()).isFalse();
    }

    @Test
    void no_page_says_who_sent_a_merged_idea() {
        var ref = FreshMerger.objected();
        var name = In.tx(() -> Idea.held(ref).authorName);

        assertThat(Cast.NIA.get("/ideas/" + ref + "/duplicates").asString()).doesNotContain(name);
        assertThat(Cast.PRIYA.get("/answers/objections").asString()).doesNotContain(name);
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/objection/answer").asString())
                .doesNotContain(name);
    }

    private static int post(Cast who, String ref, String part, String... fields) {
        return who.post("/ideas/" + ref + "/" + part, fields).statusCode();
    }
}
