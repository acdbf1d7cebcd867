package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeObjectionTest {
    @Test
    void the_author_says_that_it_is_not_the_same_and_someone_else_answers() {
        var ref = FreshMerger.sentBy(Cast.ADA.id());
        assertThat(Cast.ADA.get("/ideas/" + ref).asString()).contains("/ideas/" + ref + "/objection");
        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString())
                .contains("Your idea " + ref + " was merged</h1>");

        assertThat(object(Cast.ADA, ref, "Mine is about trams")).isEqualTo(303);
        assertThat(object(Cast.ADA, ref, "Once more")).isEqualTo(409);

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/duplicates").asString()).contains("Mine is about trams");
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/objection/answer").asString())
                .contains("Mine is about trams");
        assertThat(Cast.NIA.get("/ideas/" + ref + "/objection/answer").asString())
                .contains("someone else has to answer")
                .doesNotContain("Send your answer");
        assertThat(answer(Cast.NIA, ref, "I merged it")).isEqualTo(409);
        assertThat(answer(Cast.PRIYA, ref, "")).isEqualTo(422);
        assertThat(answer(Cast.PRIYA, ref, "Both are about trams")).isEqualTo(303);
        assertThat(answer(Cast.PRIYA, ref, "Both are about trams")).isEqualTo(409);

        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString()).contains("Both are about trams");
        var told = In.tx(() -> AllNotices.of(Cast.ADA.id()));
        assertThat(told).anyMatch(notice -> notice.title.equals("We have answered you about idea " + ref));
    }

    @Test
    void taking_the_idea_out_answers_the_objection() {
        var ref = FreshMerger.objected();
        FreshMerger.undo(ref);

        var answered = In.tx(() -> MergeObjection.count(
                "merger.idea.ref = ?1 and answer = ?2 and answeredAt is not null", ref, "They are not the same"));
        assertThat(answered).isEqualTo(1);
        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString())
                .contains("Your idea " + ref + " stands alone again</h1>", "This merger was undone on ")
                .contains("They are not the same", "Mine is about dogs")
                .doesNotContain("Someone who did not merge the ideas will look at it");
    }

    @Test
    void open_objections_are_in_a_list_for_who_moderates_and_who_answers() {
        FreshMerger.objected();

        for (var who : new Cast[] {Cast.NIA, Cast.PRIYA}) {
            assertThat(who.get("/answers/objections").asString()).contains("Objections to merging</h1>");
            assertThat(who.getJson("/api/answers/objections").asString()).contains("\"mergedInto\":\"ID-");
        }
        assertThat(Cast.SAM.get("/answers/objections").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_objects_for_somebody_else_or_after_the_time_is_over() {
        var ref = FreshMerger.sentBy(Cast.ADA.id());
        assertThat(Cast.ZED.get("/ideas/" + ref + "/objection").statusCode()).isEqualTo(404);
        assertThat(object(Cast.ZED, ref, "I like it")).isEqualTo(404);
        assertThat(object(Cast.ADA, ref, " ")).isEqualTo(422);

        var late = FreshMerger.publishedOf(Cast.ADA.id());
        FreshMerger.mergeAt(late, FreshIdea.published(), Instant.now().minus(Duration.ofDays(60)));
        assertThat(Cast.ADA.get("/ideas/" + late + "/objection").asString())
                .contains("The time to tell us that the two are not the same ended on")
                .doesNotContain("What is different about your idea?");
        assertThat(object(Cast.ADA, late, "I was away")).isEqualTo(409);
    }

    @Test
    void the_link_in_the_letter_says_what_became_of_it_to_the_author_only() {
        var ref = FreshMerger.sentBy(Cast.ADA.id());
        FreshMerger.undo(ref);

        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString())
                .contains("This merger was undone on ", "There is nothing for you to do.")
                .doesNotContain("What is different about your idea?");
        assertThat(object(Cast.ADA, ref, "Mine is older")).isEqualTo(409);
        assertThat(Cast.ZED.get("/ideas/" + ref + "/objection").statusCode()).isEqualTo(404);
        assertThat(object(Cast.ZED, ref, "Mine is older")).isEqualTo(404);

        FreshMerger.merge(ref, FreshIdea.published());
        assertThat(Cast.ADA.get("/ideas/" + ref + "/objection").asString())
                .contains("Your idea " + ref + " was merged</h1>");
        assertThat(object(Cast.ADA, ref, "Mine is older")).isEqualTo(303);
    }

    @Test
    void a_program_reads_the_same_for_the_author_only() {
        var ref = FreshMerger.sentBy(Cast.ADA.id());
        var path = "/api/ideas/" + ref + "/objection";
        assertThat(Cast.ADA.getJson(path).jsonPath().getBoolean("canObject")).isTrue();
        assertThat(Cast.ADA.getJson(path).jsonPath().getString("why")).isEqualTo("They say the same");
        assertThat(Cast.ZED.getJson(path).statusCode()).isEqualTo(404);

        object(Cast.ADA, ref, "Mine is older");
        FreshMerger.undo(ref);

        var undone = Cast.ADA.getJson(path).jsonPath();
        assertThat(undone.getBoolean("canObject")).isFalse();
        assertThat(undone.getString("words")).isEqualTo("Mine is older");
        assertThat(undone.getString("undoneWhy")).isEqualTo("They are not the same");
        assertThat(undone.getString("undoneAt")).isNotNull();
        assertThat(Cast.ADA.postJson(path, "{\"words\": \"Again\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_posts_at_once_are_one_objection() {
        var ref = FreshMerger.sentBy(Cast.ADA.id());

        var answers = AtOnce.run(2, () -> object(Cast.ADA, ref, "Mine is older"));

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
    }

    private static int object(Cast who, String ref, String words) {
        return who.post("/ideas/" + ref + "/objection", "words", words).statusCode();
    }

    private static int answer(Cast who, String ref, String words) {
        return who.post("/ideas/" + ref + "/objection/answer", "words", words).statusCode();
    }
}
