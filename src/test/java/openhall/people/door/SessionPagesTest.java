package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
class SessionPagesTest {
    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @Test
    void the_page_lists_every_browser_in_plain_words_and_marks_this_one() {
        signedIn("Firefox on Windows");

        var page = rosa.get("/me/sessions");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Where you are signed in</h1>", "Firefox on Windows", "This one")
                .contains("Sign out Firefox on Windows", "Sign out everywhere else")
                .doesNotContain(Token.hash(rosa.session()), rosa.session());
    }

    @Test
    void who_is_signed_in_once_has_nothing_to_end() {
        assertThat(rosa.get("/me/sessions").asString()).contains("This one").doesNotContain("everywhere else");
    }

    @Test
    void one_of_them_can_be_ended() {
        var phone = signedIn("Safari on iPhone");
        var tablet = signedIn("Chrome on Android");

        var answer = rosa.post("/me/sessions/" + ref(phone) + "/end");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(tablet.isSignedIn()).isTrue();
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void all_others_can_be_ended_and_this_one_goes_on() {
        var phone = signedIn("Safari on iPhone");

        rosa.post("/me/sessions/others/end").then().statusCode(303);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void the_sessions_of_others_are_not_there() {
        var other = Newcomer.resident();

        assertThat(rosa.post("/me/sessions/" + ref(other) + "/end").statusCode())
                .isEqualTo(404);
        assertThat(rosa.post("/me/sessions/" + UUID.randomUUID() + "/end").statusCode())
                .isEqualTo(404);
        assertThat(other.isSignedIn()).isTrue();
        assertThat(Cast.NOBODY.get("/me/sessions").header("Location")).contains("/sign-in?next=");
    }

    @Test
    void a_moment_is_told_to_the_quarter_of_an_hour_and_never_lies_ahead() {
        var now = Instant.parse("2026-11-23T10:14:00Z");

        assertThat(quarter("2026-11-23T09:52:00Z", now)).isEqualTo("2026-11-23T09:45:00Z");
        assertThat(quarter("2026-11-23T09:53:00Z", now)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(quarter("2026-11-23T10:13:59Z", now)).isEqualTo("2026-11-23T10:00:00Z");
    }

    private static String quarter(String seen, Instant now) {
        return SessionRow.quarter(Instant.parse(seen), now).toString();
    }

    private Newcomer signedIn(String device) {
        return rosa.with(In.tx(() -> PersonSession.start(Person.<Person>findById(rosa.id()), device, Instant.now())));
    }

    private static UUID ref(Newcomer who) {
        return In.tx(() -> PersonSession.<PersonSession>findById(Token.hash(who.session())).ref);
    }
}
