package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchedulePagesTest {
    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void an_organiser_adds_changes_and_calls_off_and_everybody_reads_it() {
        var slug = FreshHackathon.running().slug();
        var path = "/organise/" + slug + "/schedule";

        adds(path, "Opening", "9:30am", "10am").then().statusCode(303);
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/schedule").asString())
                .contains("Opening", "1 December 2026, 9:30am to 10am", "Main hall");

        var item = path + "/" + only(slug).id;
        assertThat(Cast.OMAR.get(item).asString()).contains("Change Opening", "9:30am", "Main hall");
        adds(item, "Opening", "10am", "10.30am").then().statusCode(303);
        assertThat(only(slug).sequence).isEqualTo(1);
        Cast.OMAR.post(item + "/cancellation", "cancelWhy", "").then().statusCode(422);
        Cast.OMAR
                .post(item + "/cancellation", "cancelWhy", "Nobody can come")
                .then()
                .statusCode(303);
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/schedule").asString())
                .contains("10am to 10:30am", "Called off");
    }

    @Test
    void a_time_that_ends_before_it_starts_comes_back_with_what_was_typed() {
        var slug = FreshHackathon.running().slug();

        var page = adds("/organise/" + slug + "/schedule", "Opening", "11am", "10am");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Error: ", "Enter a time that is later than the start", "Opening", "11am", "Main hall");
        assertThat(In.tx(() -> ScheduleItem.of(Hackathon.named(slug)))).isEmpty();
    }

    @Test
    void only_organisers_change_it_and_only_their_own_hackathons_things() {
        var item = FreshEvent.item();

        Cast.SAM.get(item).then().statusCode(403);
        adds(
                        item.replaceAll(
                                "/organise/[^/]+",
                                "/organise/" + FreshHackathon.running().slug()),
                        "A",
                        "9am",
                        "10am")
                .then()
                .statusCode(404);
    }

    /** Read by another library than the one that writes it. */
    @Test
    void a_calendar_reads_it_and_knows_a_changed_thing_again() throws Exception {
        var slug = FreshHackathon.running().slug();
        plans(slug, line("Opening", NINE), line("Closing", NINE.plus(Duration.ofHours(8))));
        var before = calendar(slug);

        plans(slug, line("Opening", NINE.plus(Duration.ofHours(1))));
        var after = calendar(slug);

        assertThat(before.<CalendarComponent>getComponents()).hasSize(3);
        assertThat(after.<CalendarComponent>getComponents()).hasSize(3);
        assertThat(after.validate().hasErrors()).isFalse();
        var text = after.toString();
        assertThat(text).contains("20261201T100000Z").doesNotContain("20261201T090000Z");
        assertThat(text).containsOnlyOnce("STATUS:CANCELLED");
        var uid = "UID:schedule-" + named(slug, "Opening").id + "@openhall";
        assertThat(before.toString()).contains(uid);
        assertThat(text).contains(uid);
        assertThat(named(slug, "Opening").sequence).isEqualTo(1);
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        var slug = FreshHackathon.running().slug();
        plans(slug, line("Opening", NINE));
        plans(slug, line("Opening", NINE));

        assertThat(only(slug).sequence).isZero();
    }

    @Test
    void the_api_does_what_the_pages_do() {
        var path = "/api/hackathons/" + FreshHackathon.running().slug() + "/schedule";
        var untold = Map.of("title", "Opening", "day", "2026-12-01", "from", "09:30", "until", "10:00");
        var wanted = new HashMap<>(untold);
        wanted.put("why", "The mayor comes");

        Cast.SAM.postJson(path, wanted).then().statusCode(403);
        Cast.OMAR.postJson(path, Map.of("title", "Opening")).then().statusCode(422);
        Cast.OMAR.postJson(path, untold).then().statusCode(422);
        var id = Cast.OMAR
                .postJson(path, wanted)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Cast.NOBODY.getJson(path).then().statusCode(200).body("[0].startsAt", equalTo("2026-12-01T09:30:00Z"));
        Cast.OMAR.deleteJson(path + "/" + id).then().statusCode(422);
        Cast.OMAR.deleteJson(path + "/" + id + "?why=Ill").then().statusCode(204);
        Cast.NOBODY.getJson(path).then().body("[0].calledOff", equalTo(true));
    }

    private static Response adds(String path, String title, String from, String until) {
        return Cast.OMAR.post(
                path,
                "title",
                title,
                "day",
                "1/12/2026",
                "from",
                from,
                "until",
                until,
                "place",
                "Main hall",
                "words",
                "Come in.",
                "why",
                "The mayor comes");
    }

    private static Hackathon.ScheduleLine line(String title, Instant starts) {
        return new Hackathon.ScheduleLine(starts, starts.plus(30, ChronoUnit.MINUTES), title, null, "");
    }

    private static void plans(String slug, Hackathon.ScheduleLine... lines) {
        In.tx(() -> ScheduleItem.keepPlanned(Hackathon.named(slug), List.of(lines), Instant.now()));
    }

    private static Calendar calendar(String slug) throws Exception {
        var answer = Cast.NOBODY.get("/hackathons/" + slug + "/schedule.ics");
        assertThat(answer.contentType()).startsWith("text/calendar");
        return new CalendarBuilder().build(new StringReader(answer.asString()));
    }

    private static ScheduleItem only(String slug) {
        var items = In.tx(() -> ScheduleItem.of(Hackathon.named(slug)));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static ScheduleItem named(String slug, String title) {
        return In.tx(() -> ScheduleItem.of(Hackathon.named(slug))).stream()
                .filter(item -> item.title.equals(title))
                .findFirst()
                .orElseThrow();
    }
}
