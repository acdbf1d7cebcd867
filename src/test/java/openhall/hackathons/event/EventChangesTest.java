package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.activity.Notice;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import org.junit.jupiter.api.Test;

/** The days of a hackathon change once it is public: with a reason, kept for everybody, and told once. */
@QuarkusTest
class EventChangesTest {
    @Test
    void a_change_of_the_schedule_is_kept_with_its_reason_and_told_once() {
        var slug = FreshHackathon.registered(Cast.ZED).slug();
        var path = "/organise/" + slug + "/schedule";

        var unsaid = sends(path, "9:30am", "Hall", "");
        unsaid.then().statusCode(422);
        assertThat(unsaid.asString()).contains("Say why you change it", "value=\"9:30am\"");
        sends(path, "9:30am", "Hall", "The mayor comes").then().statusCode(303);
        sends(path, "9:30am", "Hall", "The mayor comes").then().statusCode(303);

        assertThat(items(slug)).hasSize(1);
        assertThat(version(slug)).isEqualTo(2);
        assertThat(changes(slug)).contains("The mayor comes", "Schedule: Opening", "9:30am to 11am, Hall", "the dates");
        assertThat(told(slug))
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail).contains("The mayor comes"));
    }

    @Test
    void the_same_change_sent_four_times_at_once_is_one_change() {
        var slug = FreshHackathon.registered(Cast.ZED).slug();
        var path = "/organise/" + slug + "/schedule";

        var answers = AtOnce.run(
                4, () -> sends(path, "9:30am", "Hall", "The mayor comes").statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(items(slug)).hasSize(1);
        assertThat(version(slug)).isEqualTo(2);
        assertThat(told(slug)).hasSize(1);
    }

    @Test
    void another_room_is_a_change_of_the_place_only() {
        var slug = FreshHackathon.registered(Cast.ZED).slug();
        var path = "/organise/" + slug + "/schedule";
        sends(path, "9:30am", "Hall", "The mayor comes").then().statusCode(303);
        var item = path + "/" + items(slug).get(0).id;

        sends(item, "9:30am", "Library", "The hall is cold").then().statusCode(303);

        assertThat(Cast.NOBODY
                        .getJson("/api/hackathons/" + slug + "/changes")
                        .jsonPath()
                        .getList("rows[0].about", String.class))
                .containsExactly("PLACE");
        assertThat(version(slug)).isEqualTo(3);
    }

    @Test
    void what_is_called_off_is_told_once() {
        var slug = FreshHackathon.registered(Cast.ZED).slug();
        var path = "/organise/" + slug + "/schedule";
        sends(path, "9:30am", "Hall", "The mayor comes").then().statusCode(303);
        var off = path + "/" + items(slug).get(0).id + "/cancellation";

        var unsaid = Cast.OMAR.post(off, "cancelWhy", "");
        unsaid.then().statusCode(422);
        assertThat(unsaid.asString()).contains("Say why you change it");
        Cast.OMAR.post(off, "cancelWhy", "The mayor is ill").then().statusCode(303);
        Cast.OMAR.post(off, "cancelWhy", "The mayor is ill").then().statusCode(303);

        assertThat(version(slug)).isEqualTo(3);
        assertThat(changes(slug)).contains("The mayor is ill", "Called off");
        assertThat(told(slug)).hasSize(2);
    }

    @Test
    void another_number_of_places_is_kept_and_told_and_the_same_number_is_not() {
        var slug = FreshHackathon.registered(Cast.ZED).slug();
        var path = "/organise/" + slug + "/places";

        Cast.OMAR.post(path, "capacity", "40", "why", "A bigger hall").then().statusCode(303);
        Cast.OMAR.post(path, "capacity", "40").then().statusCode(303);

        assertThat(version(slug)).isEqualTo(2);
        assertThat(changes(slug)).contains("A bigger hall", "Places", "No limit", "40");
        assertThat(told(slug)).hasSize(1);
    }

    @Test
    void before_it_is_public_nothing_is_asked_and_nothing_is_kept() {
        var slug = FreshChallenge.draftHackathon();

        sends("/organise/" + slug + "/schedule", "9:30am", "Hall", "").then().statusCode(303);
        Cast.OMAR
                .putJson("/api/hackathons/" + slug + "/people/limit", Map.of("capacity", 9))
                .then()
                .statusCode(200);

        assertThat(version(slug)).isEqualTo(1);
    }

    @Test
    void a_hackathon_that_was_cancelled_takes_no_changes() {
        var slug = FreshHackathon.running().slug();
        Cast.OMAR
                .post("/organise/" + slug + "/cancellation", "cancelWhy", "Too few people")
                .then()
                .statusCode(303);

        sends("/organise/" + slug + "/schedule", "9:30am", "Hall", "x").then().statusCode(409);
        Cast.OMAR
                .post("/organise/" + slug + "/places", "capacity", "3", "why", "x")
                .then()
                .statusCode(409);
    }

    private static Response sends(String path, String from, String place, String why) {
        return Cast.OMAR.post(
                path,
                "title",
                "Opening",
                "day",
                "1/12/2026",
                "from",
                from,
                "until",
                "11am",
                "place",
                place,
                "words",
                "",
                "why",
                why);
    }

    private static List<ScheduleItem> items(String slug) {
        return In.tx(() -> ScheduleItem.of(Hackathon.named(slug)));
    }

    private static int version(String slug) {
        return In.tx(() -> Hackathon.named(slug).version);
    }

    private static String changes(String slug) {
        return Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString();
    }

    private static List<Notice> told(String slug) {
        return In.tx(() -> AllNotices.of(Cast.ZED.person().id)).stream()
                .filter(notice -> notice.title.equals("Changed: Hack " + slug))
                .toList();
    }
}
