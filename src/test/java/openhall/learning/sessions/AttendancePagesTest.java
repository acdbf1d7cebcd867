package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttendancePagesTest {
    private String ref;
    private String path;
    private List<UUID> people;

    @BeforeEach
    void threeHaveBookedAndOneWaits() {
        ref = FreshSession.open(3);
        path = "/sessions/" + ref + "/people";
        people = FreshSession.people(4);
        people.forEach(person -> FreshSession.book(ref, person));
    }

    @Test
    void whoever_runs_it_sees_who_has_booked_and_who_waits() {
        var page = Cast.THEO.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "3 of 3 places are taken, and 1 person waits", "Rosa Newcomer", "Who waits", "A list to print")
                .doesNotContain("Save who came");
        assertThat(Cast.THEO.get(path + "/print").asString()).contains("Tick who is here", "Rosa Newcomer");
    }

    @Test
    void before_it_begins_nobody_can_have_come() {
        assertThat(Cast.THEO.post(path, "here", booking(0)).statusCode()).isEqualTo(409);
    }

    @Test
    void it_is_noted_who_came_and_corrected_later_and_what_was_noted_before_is_kept() {
        FreshSession.begin(ref);

        Cast.THEO.post(path, "here", booking(0), "here", booking(1)).then().statusCode(303);

        assertThat(states()).containsExactly(BookingState.ATTENDED, BookingState.ATTENDED, BookingState.ABSENT);
        assertThat(Cast.THEO.get(path).asString()).contains("2 of 3 came", "Save who came");

        Cast.THEO.post(path, "here", booking(0), "here", booking(2)).then().statusCode(303);

        assertThat(states()).containsExactly(BookingState.ATTENDED, BookingState.ABSENT, BookingState.ATTENDED);
        assertThat(Cast.THEO.get(path).asString()).contains("Did not come (corrected)", "Theo Grant");
        assertThat(kinds(1))
                .containsExactly(BookingEvent.Kind.BOOKED, BookingEvent.Kind.ATTENDED, BookingEvent.Kind.ABSENT);
        assertThat(kinds(0)).containsExactly(BookingEvent.Kind.BOOKED, BookingEvent.Kind.ATTENDED);
    }

    @Test
    void somebody_who_is_not_on_the_list_is_refused_and_the_ticks_are_still_there() {
        FreshSession.begin(ref);

        var page = Cast.THEO.post(
                path, "here", booking(0), "here", UUID.randomUUID().toString());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose people from the list")
                .containsPattern("value=\"" + booking(0) + "\" checked");
        assertThat(states()).containsOnly(BookingState.BOOKED);
    }

    @Test
    void what_two_people_note_at_the_same_time_is_both_kept() {
        FreshSession.begin(ref);
        assertThat(Cast.THEO.get(path).asString()).contains("name=\"seen\" value=\"none\"");
        Cast.THEO.post(path, "seen", "none", "here", booking(0)).then().statusCode(303);

        Cast.THEO.post(path, "seen", "none", "here", booking(1)).then().statusCode(303);

        assertThat(states()).containsExactly(BookingState.ATTENDED, BookingState.ATTENDED, BookingState.ABSENT);

        Cast.THEO
                .post(path, "seen", booking(0) + " " + booking(1), "here", booking(1))
                .then()
                .statusCode(303);

        assertThat(states()).containsExactly(BookingState.ABSENT, BookingState.ATTENDED, BookingState.ABSENT);
    }

    @Test
    void whoever_runs_it_takes_the_list_as_a_file() {
        FreshSession.begin(ref);
        Cast.THEO.post(path, "here", booking(0)).then().statusCode(303);

        var file = Cast.THEO.get(path + ".csv");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.asString().lines()).hasSize(4).first().isEqualTo("session,name,unit,booked_at,state");
        assertThat(file.asString()).contains(ref + ",Rosa Newcomer,,", ",ATTENDED", ",ABSENT");
        assertThat(Cast.SAM.get(path + ".csv").statusCode()).isEqualTo(404);
    }

    @Test
    void only_its_host_and_learning_leads_see_who_comes() {
        var mine = FreshSession.begunWithHost(Cast.SAM.id());

        assertThat(Cast.SAM.get("/sessions/" + mine + "/people").statusCode()).isEqualTo(200);
        assertThat(Cast.SAM.post("/sessions/" + mine + "/people").statusCode()).isEqualTo(303);
        assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.get(path + "/print").statusCode()).isEqualTo(404);
        assertThat(Cast.MO.post(path, "here", booking(0)).statusCode()).isEqualTo(404);
        assertThat(Cast.ADA.get(path).statusCode()).isEqualTo(403);
    }

    private String booking(int number) {
        return FreshSession.booking(ref, people.get(number)).id.toString();
    }

    private List<BookingState> states() {
        return FreshSession.states(ref).subList(0, 3);
    }

    private List<BookingEvent.Kind> kinds(int number) {
        var id = FreshSession.booking(ref, people.get(number)).id;
        return In.tx(() -> BookingEvent.of(id).stream().map(event -> event.kind).toList());
    }
}
