package openhall.ideas.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestPagesTest {
    @Test
    void an_idea_owner_finds_groups_names_one_and_publishes() {
        var day = FreshDigest.day();
        var refs = FreshDigest.ideasOf(day);

        var made = Cast.PRIYA.post("/ideas/digests", "from", day.toString(), "until", day.toString());

        assertThat(made.statusCode()).isEqualTo(303);
        var path = made.header("Location").replaceAll(".*(/ideas/digests/)", "$1");
        assertThat(Cast.PRIYA.get(path).asString()).contains("3 ideas").contains("Draft");
        refs.forEach(ref -> assertThat(Cast.PRIYA.get(path).asString()).contains("/ideas/" + ref));
        assertThat(Cast.PRIYA
                        .post(path + "/groups/1", "title", "Somewhere to sit", "note", "Mostly older people")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Cast.PRIYA
                        .post(path + "/publication", "summary", "People want benches")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get(path).asString())
                .contains("People want benches", "Somewhere to sit", "Mostly older people", "<q>")
                .doesNotContain("Rosa Testperson", "Publish this digest");
    }

    @Test
    void every_quote_stands_in_its_idea() {
        var number = FreshDigest.published();

        var groups = Cast.NOBODY.getJson("/api/ideas/digests/" + number).jsonPath();
        for (var quote : groups.<Map<String, String>>getList("groups[0].quotes")) {
            var idea = Cast.NOBODY.getJson("/api/ideas/" + quote.get("idea")).jsonPath();
            assertThat(idea.getString("problem") + idea.getString("suggestion")).contains(quote.get("quote"));
        }
    }

    @Test
    void nobody_else_sees_a_draft() {
        var path = "/ideas/digests/" + FreshDigest.draft();

        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api" + path).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/digests").asString()).doesNotContain(path + "\"");
        assertThat(Cast.PRIYA.get("/ideas/digests").asString()).contains(path + "\"");
    }

    @Test
    void without_a_summary_nothing_is_published() {
        var path = "/ideas/digests/" + FreshDigest.draft();

        var refused = Cast.PRIYA.post(path + "/publication", "summary", " ");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Write what these ideas say, in your own words");
        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_digest_with_every_group_left_out_is_not_published() {
        var path = "/ideas/digests/" + FreshDigest.draft();
        Cast.PRIYA.post(path + "/groups/1", "title", "Nothing", "leftOut", "yes");

        assertThat(Cast.PRIYA.post(path + "/publication", "summary", "Words").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_group_that_is_left_out_is_not_shown() {
        var day = FreshDigest.day();
        FreshDigest.ideasOf(day);
        var path = "/ideas/digests/" + FreshDigest.draft();
        Cast.PRIYA.post(path + "/groups/1", "title", "Left out on purpose", "leftOut", "yes");

        assertThat(Cast.PRIYA.get(path).asString()).contains("Left out on purpose");
        assertThat(Cast.PRIYA.get(path + "/groups/1").asString()).contains("checked");
    }

    @Test
    void a_published_digest_stays_as_it_is() {
        var path = "/ideas/digests/" + FreshDigest.published();

        assertThat(Cast.PRIYA.post(path + "/groups/1", "title", "Another name").statusCode())
                .isEqualTo(409);
        assertThat(Cast.PRIYA.post(path + "/removal").statusCode()).isEqualTo(409);
        assertThat(Cast.PRIYA.post(path + "/publication", "summary", "Again").statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_idea_that_is_hidden_is_quoted_no_more() {
        var day = FreshDigest.day();
        var refs = FreshDigest.ideasOf(day);
        var path = Cast.PRIYA
                .post("/ideas/digests", "from", day.toString(), "until", day.toString())
                .header("Location")
                .replaceAll(".*(/ideas/digests/)", "$1");
        Cast.PRIYA.post(path + "/publication", "summary", "People want benches");

        FreshIdea.hide(refs.get(0));

        assertThat(Cast.NOBODY.get(path).asString()).doesNotContain(refs.get(0)).contains(refs.get(1));
    }

    @Test
    void days_that_are_none_are_refused_with_what_was_typed() {
        var refused = Cast.PRIYA.post("/ideas/digests", "from", "31/02/2026", "until", "tomorrow");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Enter the first day like 23/11/2026", "value=\"31/02/2026\"", "value=\"tomorrow\"");
        assertThat(Cast.PRIYA
                        .post("/ideas/digests", "from", "2026-02-02", "until", "2026-02-01")
                        .asString())
                .contains("The last day must not be before the first");
    }

    @Test
    void a_time_without_ideas_makes_a_digest_that_cannot_be_published() {
        var day = LocalDate.of(1999, 5, 5).toString();
        var path = Cast.PRIYA
                .post("/ideas/digests", "from", day, "until", day)
                .header("Location")
                .replaceAll(".*(/ideas/digests/)", "$1");

        assertThat(Cast.PRIYA.get(path).asString()).contains("There is no group of three or more ideas");
        assertThat(Cast.PRIYA.post(path + "/removal").statusCode()).isEqualTo(303);
        assertThat(Cast.PRIYA.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_make_and_publish_one_too() {
        var day = FreshDigest.day();
        FreshDigest.ideasOf(day);

        var made = Cast.PRIYA.postJson("/api/ideas/digests", Map.of("from", day.toString(), "until", day.toString()));

        assertThat(made.statusCode()).isEqualTo(201);
        var path = "/api/ideas/digests/" + made.jsonPath().getLong("number");
        assertThat(Cast.PRIYA
                        .putJson(path + "/groups/1", Map.of("title", "Benches", "note", "", "kept", true))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Cast.NIA
                        .postJson(path + "/publication", Map.of("summary", "Words"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Cast.PRIYA
                        .postJson(path + "/publication", Map.of("summary", "Words"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getString("groups[0].title"))
                .isEqualTo("Benches");
        assertThat(Cast.NOBODY.getJson("/api/ideas/digests").jsonPath().getList("digests"))
                .isNotEmpty();
    }

    @Test
    void a_digest_takes_no_more_than_four_statements() {
        var path = "/ideas/digests/" + FreshDigest.published();
        Cast.NOBODY.get(path);

        assertThat(Statements.counting(() -> Cast.NOBODY.get(path))).isLessThanOrEqualTo(4);
    }

    @Test
    void a_digest_of_many_ideas_is_read_page_by_page_and_nothing_stands_on_two() {
        var path = "/ideas/digests/" + FreshDigest.large(14);
        var first = Cast.PRIYA.getJson("/api" + path).jsonPath();
        var second = Cast.PRIYA
                .getJson("/api" + path + "?after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("groups.position")).containsExactly(1, 2, 3, 4);
        assertThat(second.getList("groups.position")).containsExactly(4);
        assertThat(second.getString("next")).isNull();
        assertThat(quoted(first)).hasSize(DigestQuote.SIZE);
        assertThat(quoted(second)).hasSize(4 * 14 - DigestQuote.SIZE).doesNotContainAnyElementsOf(quoted(first));
        assertThat(Cast.PRIYA.get(path).asString())
                .contains("rel=\"next\"", "14 ideas")
                .doesNotContain("(continued)");
        assertThat(Cast.PRIYA.get(path + "?after=" + first.getString("next")).asString())
                .contains("Group 4 (continued)", "14 ideas")
                .doesNotContain("rel=\"next\"", "Group 3");
        assertThat(Cast.PRIYA.get(path + "?after=nothing_like_it").asString()).contains("Group 1");
    }

    @Test
    void a_page_of_a_large_digest_takes_as_many_statements_as_one_of_a_small_digest() {
        var small = "/ideas/digests/" + FreshDigest.draft();
        var large = "/ideas/digests/" + FreshDigest.large(5);
        Cast.PRIYA.get(small);

        assertThat(Statements.counting(() -> Cast.PRIYA.get(large)))
                .isEqualTo(Statements.counting(() -> Cast.PRIYA.get(small)));
    }

    @Test
    void what_is_left_out_is_on_no_page_of_a_published_digest() {
        var path = "/ideas/digests/" + FreshDigest.large(5);
        Cast.PRIYA.post(path + "/groups/2", "title", "Nobody's business", "leftOut", "yes");
        Cast.PRIYA.post(path + "/publication", "summary", "Three things");

        assertThat(Cast.NOBODY.getJson("/api" + path).jsonPath().getList("groups.position"))
                .containsExactly(1, 3, 4);
    }

    @Test
    void those_who_make_digests_read_all_drafts_page_by_page_and_others_none() {
        var day = LocalDate.of(1998, 6, 1);
        var at = Instant.now();
        var made = In.tx(() -> IntStream.range(0, 45)
                .mapToObj(number -> Digest.make(day, day, Cast.PRIYA.person(), at).number)
                .toList());

        assertThat(numbers(Cast.PRIYA)).doesNotHaveDuplicates().containsAll(made);
        assertThat(numbers(Cast.NOBODY)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(made);
    }

    private static List<Long> numbers(Cast who) {
        var numbers = new ArrayList<Long>();
        var next = "";
        while (next != null) {
            var page = who.getJson("/api/ideas/digests?after=" + next).jsonPath();
            assertThat(page.getList("digests")).hasSizeLessThanOrEqualTo(20);
            numbers.addAll(page.getList("digests.number", Long.class));
            next = page.getString("next");
        }
        return numbers;
    }

    private static List<String> quoted(JsonPath page) {
        return page.<List<String>>getList("groups.quotes.idea").stream()
                .flatMap(List::stream)
                .toList();
    }
}
