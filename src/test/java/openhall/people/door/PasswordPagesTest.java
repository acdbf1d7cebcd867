package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordPagesTest {
    private static final String OTHER = "four quite random words";

    @Inject
    TestClock clock;

    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_page_asks_for_the_password_of_now_and_lets_a_browser_fill_it_in() {
        var page = rosa.get("/me/password");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Change your password</h1>")
                .contains("autocomplete=\"current-password\"", "autocomplete=\"new-password\"")
                .doesNotContain("onpaste", "maxlength");
    }

    @Test
    void a_new_password_holds_at_once_and_signs_out_everywhere_else() {
        var elsewhere = rosa.with(In.tx(() -> PersonSession.start(Person.<Person>findById(rosa.id()), Instant.now())));

        var answer = change(Newcomer.PASSWORD, OTHER);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(rosa.with(answer.cookie("openhall")).isSignedIn()).isTrue();
        assertThat(rosa.isSignedIn()).as("With the token from before").isFalse();
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(signIn(OTHER).statusCode()).isEqualTo(303);
        assertThat(signIn(Newcomer.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(Letters.to(rosa.email())).contains("Your password was changed.");
    }

    @Test
    void who_does_not_know_the_password_of_now_does_not_change_it() {
        var page = change("not my password", OTHER);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Check your current password", "<title>Error: ")
                .doesNotContain("not my password", OTHER);
        assertThat(signIn(Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void guesses_here_are_guesses_like_those_at_the_door() {
        for (var i = 0; i < 10; i++) {
            change("not my password", OTHER).then().statusCode(422);
        }

        assertThat(change(Newcomer.PASSWORD, OTHER).statusCode()).isEqualTo(422);
        assertThat(signIn(Newcomer.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void an_easy_password_is_refused_with_its_reason() {
        assertThat(change(Newcomer.PASSWORD, "Password2026!").asString()).contains("easy to guess");
        assertThat(change(Newcomer.PASSWORD, "rosa rosa rosa hill").asString()).contains("Leave your name");
        assertThat(change(Newcomer.PASSWORD, "short").asString()).contains("12 characters or more");
        assertThat(change(Newcomer.PASSWORD, "").statusCode()).isEqualTo(422);
    }

    @Test
    void who_has_none_yet_chooses_one_without_another() {
        var newcomer = In.tx(() -> {
            var person = Person.resident("Without Password", Newcomer.address(), Instant.now());
            return new Newcomer(person.id, person.email, PersonSession.start(person, Instant.now()));
        });
        assertThat(newcomer.get("/me/password").asString())
                .contains("<h1>Choose a password</h1>")
                .doesNotContain("Current password");

        newcomer.post("/me/password", "password", OTHER).then().statusCode(303);

        assertThat(Cast.NOBODY
                        .post("/sign-in", "email", newcomer.email(), "password", OTHER)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_them() {
        clock.forward(Duration.ofMinutes(16));

        for (var answer : new Response[] {rosa.get("/me/password"), change(Newcomer.PASSWORD, OTHER)}) {
            assertThat(answer.statusCode()).isEqualTo(303);
            var place = URI.create(answer.header("Location"));
            assertThat(place.getPath() + "?" + place.getRawQuery())
                    .isEqualTo("/sign-in?again=yes&next=%2Fme%2Fpassword");
        }
        assertThat(signIn(Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void who_is_signed_out_is_asked_to_sign_in() {
        assertThat(Cast.NOBODY.get("/me/password").header("Location")).endsWith("/sign-in?next=%2Fme%2Fpassword");
    }

    private Response change(String current, String password) {
        return rosa.post("/me/password", "current", current, "password", password);
    }

    private Response signIn(String password) {
        return Cast.NOBODY.post("/sign-in", "email", rosa.email(), "password", password);
    }
}
