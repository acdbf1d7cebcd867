package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.Notice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CancellationPagesTest {
    private String ref;
    private String path;
    private List<UUID> people;

    @BeforeEach
    void twoHaveBookedAndOneWaits() {
        ref = FreshSession.open(2);
        path = "/sessions/" + ref + "/cancellation";
        people = FreshSession.people(3);
        people.forEach(person -> FreshSession.book(ref, person));
    }

    @Test
    void the_page_says_how_many_are_told_and_then_all_of_them_are() {
        assertThat(Cast.THEO.get(path).asString())
                .contains("2 people who have a place, and 1 person who waits", "You cannot bring it back");

        assertThat(Cast.THEO.post(path, "why", "The trainer is ill").statusCode())
                .isEqualTo(303);

        assertThat(FreshSession.states(ref)).containsOnly(BookingState.CANCELLED);
        assertThat(FreshSession.letters(ref, people.get(0)).get(1).calendar)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(FreshSession.letters(ref, people.get(0)).get(1).text).contains("The trainer is ill");
        assertThat(people).allSatisfy(person -> assertThat(notices(person)).isEqualTo(1));
        assertThat(Cast.SAM.get("/sessions/" + ref).asString())
                .contains("This session was cancelled on", "The trainer is ill")
                .doesNotContain("Book a place");
        assertThat(Cast.SAM.post("/sessions/" + ref + "/booking").statusCode()).isEqualTo(409);
    }

    @Test
    void a_reason_is_asked_for_and_what_was_typed_is_kept() {
        var page = Cast.THEO.post(path, "why", "x".repeat(501));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("The reason must be 500 characters or fewer", "x".repeat(501));
        assertThat(Cast.THEO.post(path, "why", " ").asString()).contains("Say why the session will not take place");
        assertThat(FreshSession.session(ref).isCancelled()).isFalse();
    }

    @Test
    void it_is_cancelled_once() {
        Cast.THEO.post(path, "why", "The trainer is ill").then().statusCode(303);

        assertThat(Cast.THEO.post(path, "why", "Again").statusCode()).isEqualTo(409);
        assertThat(FreshSession.letters(ref, people.get(0))).hasSize(2);
    }

    @Test
    void nobody_else_cancels_it() {
        var joan = Newcomer.staff("Joan Curious", Audience.STAFF, Cast.MO.id());

        assertThat(joan.post(path, "why", "No").statusCode()).isEqualTo(403);
        joan.leave();

        assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(403);
        assertThat(FreshSession.session(ref).isCancelled()).isFalse();
    }

    private static long notices(UUID person) {
        return In.tx(() -> Notice.count("person.id = ?1 and title like 'Cancelled:%'", person));
    }
}
