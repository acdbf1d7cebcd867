package openhall.hackathons.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.adoption.FreshReview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardPackageTest {
    private static final List<String> TABLES = List.of("challenges", "projects", "awards", "decisions");

    @Test
    void every_file_of_the_package_has_the_columns_that_the_package_says() {
        var path = "/hackathons/" + FreshReview.closable() + "/";
        var resources = Cast.NOBODY.get(path + "datapackage.json").jsonPath();

        assertThat(resources.getList("resources.name")).isEqualTo(TABLES);
        for (var i = 0; i < TABLES.size(); i++) {
            List<String> fields = resources.getList("resources[" + i + "].schema.fields.name");
            var csv = Cast.NOBODY.get(path + resources.getString("resources[" + i + "].path"));
            csv.then().statusCode(200);
            assertThat(csv.contentType()).startsWith("text/csv");
            assertThat(header(csv.asString())).isEqualTo(fields);
        }
    }

    @Test
    void every_reference_of_the_package_leads_to_a_row() {
        var path = "/hackathons/" + FreshReview.closable() + "/";
        var challenges = Cast.NOBODY.get(path + "challenges.csv").asString();
        var projects = Cast.NOBODY.get(path + "projects.csv").asString();
        var decisions = Cast.NOBODY.get(path + "decisions.csv").asString();

        assertThat(rows(projects)).hasSize(1);
        assertThat(rows(decisions)).hasSize(1);
        var project = rows(projects).get(0).split(",");
        assertThat(rows(challenges)).anyMatch(row -> row.startsWith(project[4] + ","));
        assertThat(rows(decisions).get(0)).startsWith(project[0] + ",");
        assertThat(rows(decisions).get(0)).contains("NOT_ADOPTED", "It costs too much.");
    }

    @Test
    void before_the_results_are_final_no_file_says_anything_about_entries() {
        var ready = FreshHackathon.ready();
        var path = "/hackathons/" + ready.slug() + "/";

        for (var who : new Cast[] {Cast.NOBODY, Cast.ADA, Cast.JO, Cast.OMAR}) {
            for (var table : List.of("projects", "awards", "decisions")) {
                assertThat(rows(who.get(path + table + ".csv").asString())).isEmpty();
            }
            assertThat(who.get(path + "hackathon.json").asString())
                    .doesNotContain("Entry of " + ready.team(), "WINNER");
            assertThat(who.get(path + "board").asString()).doesNotContain("Entry of " + ready.team(), "Winner");
        }
    }

    @Test
    void the_whole_in_one_file_says_who_won_and_when_it_ended() {
        var finished = FreshHackathon.finished();

        var json = Cast.NOBODY
                .get("/hackathons/" + finished.slug() + "/hackathon.json")
                .jsonPath();

        assertThat(json.getString("phase")).isEqualTo("FINALISED");
        assertThat(json.getString("state.started")).isNotNull();
        assertThat(Instant.parse(json.getString("start_time"))).isBefore(Instant.now());
        assertThat(json.getString("duration")).isEqualTo("2:00:00.000");
        assertThat(json.getList("criteria.id")).containsExactly("need", "use");
        assertThat(json.getList("prizes.name")).contains("First prize");
        assertThat(json.getString("state.end_of_updates")).isNull();
        assertThat(json.getList("projects.team")).containsExactly(finished.team());
        assertThat(json.getList("projects.band")).containsExactly("WINNER");
        assertThat(json.getString("sha256")).hasSize(64);
    }

    @Test
    void listings_of_events_read_it_as_an_event() {
        var slug = FreshHackathon.running().slug();

        var event = Cast.NOBODY.get("/hackathons/" + slug + "/event.jsonld");

        assertThat(event.contentType()).startsWith("application/ld+json");
        assertThat(Cast.NOBODY.get("/hackathons/" + slug).asString())
                .contains("type=\"application/ld+json\"", "/hackathons/" + slug + "/event.jsonld");
        var json = event.jsonPath();
        assertThat(json.getList("'@type'")).containsExactly("Event", "Hackathon");
        for (var field : List.of("description", "url", "organizer.name", "organizer.url")) {
            assertThat(json.getString(field)).as(field).isNotBlank();
        }
        assertThat(json.getString("location.'@type'")).isEqualTo("Place");
        assertThat(json.getString("location.address")).isEqualTo("Town hall");
        assertThat(json.getString("eventAttendanceMode")).endsWith("OfflineEventAttendanceMode");
        assertThat(json.getString("offers.price")).isEqualTo("0");
        assertThat(json.getString("offers.priceCurrency")).isEqualTo("GBP");
        assertThat(json.getString("offers.availability")).endsWith("InStock");
        assertThat(json.getString("name")).isEqualTo("Hack " + slug);
        assertThat(Instant.parse(json.getString("startDate"))).isBefore(Instant.parse(json.getString("endDate")));
        assertThat(json.getString("eventStatus")).endsWith("EventScheduled");
    }

    @Test
    void there_is_no_table_and_no_hackathon_of_any_other_name() {
        var slug = FreshHackathon.running().slug();

        Cast.NOBODY.get("/hackathons/" + slug + "/score.csv").then().statusCode(404);
        for (var file : List.of("hackathon.json", "event.jsonld", "datapackage.json", "awards.csv", "board", "data")) {
            Cast.NOBODY.get("/hackathons/none/" + file).then().statusCode(404);
        }
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/data").asString())
                .contains("/hackathons/" + slug + "/awards.csv", "&lt;iframe");
    }

    @Test
    void the_board_alone_may_stand_in_a_frame_and_gives_nobody_a_cookie() {
        var slug = FreshHackathon.finished().slug();

        for (var who : new Cast[] {Cast.NOBODY, Cast.SAM}) {
            var board = who.get("/hackathons/" + slug + "/board");
            board.then().statusCode(200);
            assertThat(board.header("X-Frame-Options")).isNull();
            assertThat(board.headers().getValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors *", "default-src 'none'")
                    .doesNotContain("script-src");
            assertThat(board.header("Set-Cookie")).isNull();
            assertThat(board.asString()).contains("Winner").doesNotContain("<script", "<form");
        }
        var none = Cast.NOBODY.get("/hackathons/none/board");
        assertThat(none.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(none.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        for (var path : List.of("", "/data", "/results", "/criteria", "/board/x", "/hackathon.json")) {
            var other = Cast.NOBODY.get("/hackathons/" + slug + path);
            assertThat(other.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(other.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void a_feed_tells_results_and_decisions_and_names_nobody() throws FeedException {
        var no = FreshReview.newestNotAdoptedBy(Cast.PRIYA.id());

        var answer = Cast.NOBODY.get("/hackathons/feed.atom");

        assertThat(answer.contentType()).startsWith("application/atom+xml");
        var feed = new SyndFeedInput().build(new StringReader(answer.asString()));
        assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
        assertThat(feed.getEntries()).allMatch(entry -> entry.getUri().startsWith("tag:"));
        assertThat(answer.asString()).contains("/adoption/" + no).doesNotContain("Priya Nair", Cast.PRIYA.email);
    }

    @Test
    void whoever_has_the_feed_already_is_told_so() {
        FreshHackathon.finished();
        var first = Cast.NOBODY.get("/hackathons/feed.atom");

        var again =
                Cast.NOBODY.http().header("If-None-Match", first.header("ETag")).get("/hackathons/feed.atom");

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_file_takes_few_statements() {
        var now = Instant.now().minus(Duration.ofHours(4));
        var finished = Hackathons.finished(now).slug();
        for (var file : Map.of("hackathon.json", 10L, "board", 8L, "projects.csv", 6L, "decisions.csv", 4L)
                .entrySet()) {
            var path = "/hackathons/" + finished + "/" + file.getKey();
            Cast.NOBODY.get(path);
            assertThat(Statements.counting(() -> Cast.NOBODY.get(path))).isLessThanOrEqualTo(file.getValue());
        }
    }

    private static List<String> header(String csv) {
        return List.of(csv.split("\r\n")[0].split(","));
    }

    private static List<String> rows(String csv) {
        return Arrays.stream(csv.split("\r\n")).skip(1).toList();
    }
}
