package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionApiTest {
    private static final String PATH = "/api/me/sessions";

    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @Test
    void every_session_is_told_and_which_one_asks_but_no_token() {
        var phone = signedIn("Safari on iPhone");

        var answer = as(rosa).get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("sessions")).hasSize(2);
        assertThat(answer.jsonPath().getString("sessions.find { !it.here }.device"))
                .isEqualTo("Safari on iPhone");
        assertThat(answer.asString()).doesNotContain(phone.session(), Token.hash(phone.session()));
    }

    @Test
    void one_of_them_can_be_ended() {
        var phone = signedIn("Safari on iPhone");
        var tablet = signedIn("Chrome on Android");

        assertThat(as(rosa).delete(PATH + "/" + ref(phone)).statusCode()).isEqualTo(204);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(tablet.isSignedIn()).isTrue();
        assertThat(as(rosa).delete(PATH + "/" + ref(tablet)).statusCode()).isEqualTo(204);
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void all_others_can_be_ended_and_this_one_goes_on() {
        var phone = signedIn("Safari on iPhone");

        assertThat(as(rosa).delete(PATH).statusCode()).isEqualTo(204);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void the_sessions_of_others_are_not_there() {
        var other = Newcomer.resident();

        assertThat(as(rosa).delete(PATH + "/" + ref(other)).statusCode()).isEqualTo(404);
        assertThat(as(rosa).delete(PATH + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(other.isSignedIn()).isTrue();
        assertThat(Cast.NOBODY.getJson(PATH).statusCode()).isEqualTo(401);
    }

    private static RequestSpecification as(Newcomer who) {
        return Cast.NOBODY.http().cookie("openhall", who.session()).contentType("application/json");
    }

    private Newcomer signedIn(String device) {
        return rosa.with(In.tx(() -> PersonSession.start(Person.<Person>findById(rosa.id()), device, Instant.now())));
    }

    private static UUID ref(Newcomer who) {
        return In.tx(() -> PersonSession.<PersonSession>findById(Token.hash(who.session())).ref);
    }
}
