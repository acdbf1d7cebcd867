package openhall.hackathons.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import org.junit.jupiter.api.Test;

/** A file of another programme, with everything in it that such files have. */
@QuarkusTest
class ChallengeImportTest {
    /** A byte order mark and semicolons; days in two forms, one that can be two days, HTML, a doubled number. */
    private static final String DIRTY = "\uFEFF" + """
            ID;Challenge title;Description;Owner;Decision date;Contact e-mail;Mascot
            1;Shorter waits;"<p>People <b>wait</b></p><script>alert(1)</script><ul><li onclick=""x()"">Long</li></ul>";Housing repairs;2027-01-29;a@example.org;Fox
            2;Two days;"{{7*7}} and &lt;b&gt;";;03/04/2027;b@example.org;Owl
            3;In words;See <a href="https://example.org/x">the log</a>;Nobody;29 January 2027;c@example.org;Bee
            1;The same number;x;;;;
            ;;Nothing to call it;;;;
            6;American;x;;1/29/2027;;
            """;

    private final String slug = FreshHackathon.running().slug();

    @Test
    void a_file_says_row_by_row_what_it_would_do_and_changes_nothing() {
        var page = Cast.OMAR.get(upload(DIRTY, null)).asString();

        assertThat(page)
                .contains("New: 4. Changed: 0. The same: 0. Left out: 2.")
                .contains("could be 3 April 2027 or 4 March 2027")
                .contains("We do not know the service “Nobody”.", "Line 2 has the same number or title.")
                .contains("It has no title.", "Contact e-mail", "Mascot")
                .doesNotContain("a@example.org", "alert(1)");
        assertThat(drafts()).isZero();
    }

    @Test
    void applied_it_makes_drafts_of_plain_text_and_nothing_public() {
        var path = upload(DIRTY, DateOrder.DAY_FIRST);

        Cast.OMAR.post(path + "/application").then().statusCode(303);

        assertThat(drafts()).isEqualTo(4);
        assertThat(body("shorter-waits")).isEqualTo("People wait\n\n- Long");
        assertThat(body("two-days")).isEqualTo("{{7*7}} and <b>");
        assertThat(body("in-words")).isEqualTo("See the log (https://example.org/x)");
        Cast.NOBODY.get("/hackathons/" + slug + "/challenges/two-days").then().statusCode(404);
        var refused = Cast.OMAR.post("/organise/" + slug + "/challenges/two-days/sign-off-request");
        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("Choose the service that owns the problem.");
    }

    @Test
    void the_same_file_again_writes_nothing() {
        Cast.OMAR.post(upload(DIRTY, DateOrder.DAY_FIRST) + "/application");

        var again = upload(DIRTY, DateOrder.DAY_FIRST);

        assertThat(Cast.OMAR.get(again).asString()).contains("New: 0. Changed: 0. The same: 4. Left out: 2.");
        Cast.OMAR.post(again + "/application").then().statusCode(303);
        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void a_file_goes_when_its_time_is_over_and_what_came_of_it_stays() {
        var path = upload(DIRTY, null);
        Cast.OMAR.post(path + "/application").then().statusCode(303);
        assertThat(Cast.OMAR.get("/me/record/challenge-files").asString()).contains("The file file.csv");
        Hackathons.longAgo(slug);

        var nineYearsAgo = Instant.now().minus(Duration.ofDays(9 * 365));
        assertThat(In.tx(() -> ChallengeUpload.over(nineYearsAgo, true))).isEqualTo(1);
        assertThat(In.tx(() -> ChallengeUpload.over(nineYearsAgo, false))).isEqualTo(1);

        Cast.OMAR.get(path).then().statusCode(404);
        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void a_file_is_applied_once() {
        var path = upload(DIRTY, null);
        Cast.OMAR.post(path + "/application").then().statusCode(303);
        Cast.OMAR.post(path + "/application").then().statusCode(303);

        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void a_row_that_changed_changes_its_draft_and_keeps_what_the_file_does_not_say() {
        Cast.OMAR.post(upload("id,title,summary\n7,Changing,First\n", null) + "/application");
        Cast.OMAR.post(
                "/organise/" + slug + "/challenges/changing",
                "title",
                "Changing",
                "summary",
                "First",
                "baseline",
                "12");

        var next = upload("id,title,summary\n7,Changing,Second\n", null);

        assertThat(Cast.OMAR.get(next).asString()).contains("New: 0. Changed: 1.");
        Cast.OMAR.post(next + "/application").then().statusCode(303);
        var brief = In.tx(() -> Challenge.organised(slug, "changing").brief());
        assertThat(brief.summary()).isEqualTo("Second");
        assertThat(brief.baseline()).isEqualTo("12");
    }

    @Test
    void what_is_public_here_is_not_changed_by_a_file() {
        assertThat(Cast.OMAR
                        .get(upload("title\nFirst\nChallenge first\n", null))
                        .asString())
                .contains("New: 1.", "Left out: 1.", "This hackathon has a challenge with this title.");
    }

    @Test
    void the_upload_page_asks_for_a_file_and_keeps_what_was_typed() {
        var path = "/organise/" + slug + "/import";

        Cast.SAM.get(path).then().statusCode(403);
        var page = Cast.OMAR.post(path, "source", "Hack for good", "dateOrder", "DAY_FIRST");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Choose a file", "value=\"Hack for good\"");
        Cast.OMAR.get("/organise/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void programs_bring_a_list_of_challenges() {
        var path = "/api/hackathons/" + slug + "/imports";
        var list =
                "[{\"id\": 9, \"title\": \"By list\", \"evidence\": [\"One\", \"Two\"], \"contactEmail\": \"a@example.org\"}]";
        var body = Map.of("source", "A list", "content", Map.of("text", list));

        Cast.SAM.postJson(path, body).then().statusCode(403);
        Cast.OMAR.postJson(path, Map.of("source", "A list")).then().statusCode(422);
        Cast.OMAR
                .postJson(path, Map.of("source", "A list", "content", Map.of("text", "[{")))
                .then()
                .statusCode(422);
        var made = Cast.OMAR.postJson(path, body);
        made.then().statusCode(201).body("counts.NEW", equalTo(1));
        String id = made.path("id");
        Cast.OMAR
                .postJson(path + "/" + id + "/application", Map.of())
                .then()
                .statusCode(200)
                .body("applied", equalTo(true));
        assertThat(In.tx(() -> Challenge.organised(slug, "by-list").evidenceList()))
                .containsExactly("One", "Two");
    }

    private String upload(String file, DateOrder order) {
        return FreshUploads.of(slug, file.getBytes(StandardCharsets.UTF_8), order);
    }

    private long drafts() {
        return In.tx(() -> Challenge.unpublished(Hackathon.named(slug)));
    }

    private String body(String challenge) {
        return In.tx(() -> Challenge.organised(slug, challenge).body);
    }
}
