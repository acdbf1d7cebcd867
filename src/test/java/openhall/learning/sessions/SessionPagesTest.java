package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionPagesTest {

    @Test
    void a_learning_lead_sets_up_a_session_and_staff_find_and_book_it() {
        var title = "Spot the scam " + UUID.randomUUID();

        var answer = publish("title", title);

        assertThat(answer.statusCode()).isEqualTo(303);
        var path = path(answer);
        assertThat(Cast.SAM.get("/sessions").statusCode()).isEqualTo(200);
        var before = Cast.SAM.get(path).asString();
        assertThat(before)
                .contains("<h1>" + title + "</h1>", "12 of 12 places are free", "Book a place", "9:30am to 11am")
                .contains("Theo Grant")
                .doesNotContain("Cancel the session");

        assertThat(Cast.SAM.post(path + "/booking").statusCode()).isEqualTo(303);

        assertThat(Cast.SAM.get(path).asString())
                .contains("You have a place", "Give up my place", path + "/invitation.ics")
                .doesNotContain("Book a place");
        Cast.SAM.post(path + "/booking/cancellation").then().statusCode(303);
        assertThat(Cast.SAM.get(path).asString()).contains("Book a place");
    }

    @Test
    void what_cannot_be_is_refused_and_everything_typed_is_still_there() {
        var page = publish(
                "day", "31/2/2027", "from", "soon", "until", "9am", "places", "401", "link", "http://example.org");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "Enter the day as day, month and year", "such as 9:30am")
                .contains("Enter a number of places from 1 to 400", "Enter a link that starts with https://")
                .contains("value=\"31/2/2027\"", "value=\"soon\"", "value=\"401\"", "value=\"Room 2\"");
        assertThat(publish("day", "1/1/2020").asString()).contains("Enter today or a later day");
        assertThat(publish("from", "2pm", "until", "1pm").asString()).contains("later than the start");
        assertThat(publish("place", "").asString()).contains("Say where it is");
        assertThat(publish("host", Cast.ADA.email).asString()).contains("somebody who works here");
        assertThat(publish("course", "none").asString()).contains("Choose a course from the list");
    }

    @Test
    void a_full_session_has_a_waiting_list_that_says_which_number_one_is() {
        var ref = FreshSession.open(1);
        FreshSession.people(2).forEach(person -> FreshSession.book(ref, person));
        var path = "/sessions/" + ref;

        assertThat(Cast.SAM.get(path).asString()).contains("1 person waits", "Join the waiting list");
        Cast.SAM.post(path + "/booking").then().statusCode(303);

        assertThat(Cast.SAM.get(path).asString())
                .contains("You are number 2 of 2 on the waiting list", "Leave the waiting list");
        Cast.SAM.post(path + "/booking/cancellation").then().statusCode(303);
    }

    @Test
    void whoever_is_busy_at_that_time_is_told_with_what() {
        var start = FreshSession.freeTime();
        var first = FreshSession.openAt(start, 5);
        var second = "/sessions/" + FreshSession.openAt(start, 5);
        FreshSession.book(first, Cast.SAM.id());

        assertThat(Cast.SAM.get(second).asString())
                .contains("at the same time", FreshSession.session(first).title)
                .doesNotContain("Book a place");
        assertThat(Cast.SAM.post(second + "/booking").statusCode()).isEqualTo(409);
    }

    @Test
    void whoever_runs_a_session_does_not_book_it() {
        var path = "/sessions/" + FreshSession.open();

        assertThat(Cast.THEO.get(path).asString()).doesNotContain("Book a place");
        assertThat(Cast.THEO.post(path + "/booking").asString()).contains("you do not need a place");
    }

    @Test
    void a_change_that_matters_is_told_to_everybody_and_another_is_not() {
        var ref = FreshSession.open(1);
        var people = FreshSession.people(2);
        people.forEach(person -> FreshSession.book(ref, person));
        var edit = "/sessions/" + ref + "/edit";
        assertThat(Cast.THEO.get(edit).asString()).contains("we tell the 2 people who booked or wait");
        Cast.THEO
                .post(edit, form("version", "0", "title", "Moved", "places", "1"))
                .then()
                .statusCode(303);
        assertThat(FreshSession.letters(ref, people.get(0))).hasSize(2);

        Cast.THEO
                .post(edit, form("version", "1", "title", "Moved", "places", "1", "summary", "Other words"))
                .then()
                .statusCode(303);

        assertThat(FreshSession.letters(ref, people.get(0))).hasSize(2);
        assertThat(FreshSession.session(ref).sequence).isEqualTo(1);
    }

    @Test
    void of_two_learning_leads_who_write_at_once_the_second_sees_what_the_first_saved_and_keeps_their_own_words() {
        var ref = FreshSession.open();
        var edit = "/sessions/" + ref + "/edit";
        assertThat(Cast.THEO.get(edit).asString()).contains("name=\"version\" value=\"0\"");
        Cast.THEO
                .post(edit, form("version", "0", "title", "First words", "place", "Room 9"))
                .then()
                .statusCode(303);

        var page = Cast.THEO.post(edit, form("version", "0", "title", "Second words", "place", "Room 4"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("<title>Error: ", "Somebody else changed this session", "href=\"#meanwhile\"")
                .contains("Title: First words", "Place: Room 9", "value=\"Second words\"", "value=\"Room 4\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(FreshSession.session(ref).title).isEqualTo("First words");
        Cast.THEO
                .post(edit, form("version", "1", "title", "Second words"))
                .then()
                .statusCode(303);
        assertThat(FreshSession.session(ref).title).isEqualTo("Second words");
    }

    @Test
    void of_two_who_save_at_the_same_moment_one_is_told_that_the_other_was_first() {
        var ref = FreshSession.open();
        var edit = "/sessions/" + ref + "/edit";

        var answers = AtOnce.run(2, () -> Cast.THEO.post(edit, form("version", "0", "title", "At once")));

        assertThat(answers.stream().map(Response::statusCode).toList()).containsExactlyInAnyOrder(303, 409);
        assertThat(FreshSession.session(ref).version).isEqualTo(1);
    }

    @Test
    void fewer_places_than_are_taken_are_refused_and_what_was_typed_is_kept() {
        var ref = FreshSession.open(3);
        FreshSession.people(2).forEach(person -> FreshSession.book(ref, person));

        var page = Cast.THEO.post("/sessions/" + ref + "/edit", form("version", "0", "title", "Kept", "places", "1"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("2 people have booked a place already", "value=\"Kept\"");
    }

    @Test
    void a_time_that_the_clocks_leave_out_in_spring_is_refused() {
        var change = LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 3, 31)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .toString();

        var page = publish("day", change, "from", "1:30am", "until", "2:15am");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("the clocks go forward that night");
        assertThat(publish("day", change, "from", "2am", "until", "3am").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_session_that_has_begun_is_not_changed_any_more() {
        var path = "/sessions/" + FreshSession.begun().ref();

        assertThat(Cast.THEO.get(path + "/edit").statusCode()).isEqualTo(409);
        assertThat(Cast.THEO.post(path + "/edit", form()).statusCode()).isEqualTo(409);
    }

    @Test
    void the_page_of_its_course_shows_it_and_says_that_it_completes_nothing() {
        var slug = TinyCourse.fresh();
        var path = path(publish("course", slug, "title", "Course session"));
        var ref = path.substring(path.lastIndexOf('/') + 1);

        assertThat(Cast.SAM.get("/courses/" + slug).asString()).contains("Live sessions of this course", path);
        assertThat(Cast.ADA.get("/courses/" + slug).asString()).doesNotContain("Live sessions of this course");
        assertThat(Cast.SAM.get(path).asString()).contains("It does not complete the course");

        FreshSession.book(ref, Cast.LENA.id());
        FreshSession.begin(ref);
        Cast.THEO
                .post(
                        path + "/people",
                        "here",
                        FreshSession.booking(ref, Cast.LENA.id()).id.toString())
                .then()
                .statusCode(303);
        assertThat(Cast.LENA.get("/courses/" + slug).asString())
                .contains("You came", "Start this course", "does not complete the course");
    }

    @Test
    void only_whoever_asked_has_a_file_for_the_calendar() {
        var ref = FreshSession.open();
        FreshSession.book(ref, Cast.LENA.id());
        var path = "/sessions/" + ref + "/invitation.ics";

        var file = Cast.LENA.get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/calendar");
        assertThat(file.asString()).contains("METHOD:REQUEST", "SEQUENCE:1");
        assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.LENA.get("/sessions/mine.ics").asString()).contains("METHOD:PUBLISH");
        Cast.LENA.post("/sessions/" + ref + "/booking/cancellation").then().statusCode(303);
        assertThat(Cast.LENA.get(path).asString()).contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    @Test
    void residents_see_none_and_staff_set_up_none() {
        assertThat(Cast.ADA.get("/sessions").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/sessions/new").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.post("/sessions", form()).statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/sessions/none").statusCode()).isEqualTo(404);
    }

    @Test
    void the_lists_take_at_most_six_statements_however_long_they_are() {
        FreshSession.open();
        FreshSession.begun();

        assertThat(fewest("/sessions")).isLessThanOrEqualTo(6);
        var few = fewest("/sessions?when=past");
        for (var made = 0; made < 25; made++) {
            FreshSession.open();
        }
        assertThat(fewest("/sessions")).isLessThanOrEqualTo(6);
        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Cast.SAM.get("/sessions").asString()).contains("Next page");
    }

    @Test
    void a_session_and_its_people_take_at_most_six_statements_however_many_they_are() {
        var ref = FreshSession.open(20);
        FreshSession.people(40).forEach(person -> FreshSession.book(ref, person));

        assertThat(fewest("/sessions/" + ref)).isLessThanOrEqualTo(6);
        assertThat(fewest("/sessions/" + ref + "/people")).isLessThanOrEqualTo(6);
    }

    private static long fewest(String path) {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> Cast.THEO.get(path)))
                .min()
                .orElseThrow();
    }

    private static Response publish(String... changes) {
        return Cast.THEO.post("/sessions", form(changes));
    }

    /** The form filled in as it should be, apart from these names and values. */
    private static String[] form(String... changes) {
        var day = DateTimeFormatter.ofPattern("d/M/uuuu")
                .format(LocalDate.now(ZoneOffset.UTC).plusDays(100));
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "");
        fields.put("title", "A session");
        fields.put("summary", "What phishing looks like");
        fields.put("course", "");
        fields.put("day", day);
        fields.put("from", "9:30am");
        fields.put("until", "11am");
        fields.put("place", "Room 2");
        fields.put("link", "");
        fields.put("places", "12");
        fields.put("host", Cast.THEO.email);
        for (var at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
