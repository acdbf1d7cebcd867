package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import openhall.TestClock;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResetPagesTest {
    private static final String OTHER = "four quite random words";
    private static final String RESET = "/sign-in/reset";

    @Inject
    TestClock clock;

    @Inject
    LetterJob letters;

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
    void a_link_lets_choose_a_new_password_and_signs_out_everywhere() {
        var link = link();
        assertThat(Cast.NOBODY.get(link).asString()).contains("<h1>Choose a new password</h1>");

        var answer = choose(link, OTHER);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(rosa.isSignedIn()).as("A session from before").isFalse();
        assertThat(rosa.with(answer.cookie("openhall")).isSignedIn()).isTrue();
        assertThat(signIn(OTHER).statusCode()).isEqualTo(303);
        assertThat(signIn(Newcomer.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(Letters.to(rosa.email())).contains("Your password was changed, with a link");
    }

    @Test
    void the_link_works_once_even_at_once() {
        var link = link();

        assertThat(AtOnce.run(4, () -> choose(link, OTHER).statusCode())).containsOnlyOnce(303);
        assertThat(Cast.NOBODY.get(link).asString()).contains("does not work any more");
    }

    @Test
    void an_easy_password_does_not_use_the_link_up() {
        var link = link();

        assertThat(choose(link, "Password2026!").statusCode()).isEqualTo(422);
        assertThat(choose(link, "short").statusCode()).isEqualTo(422);
        assertThat(choose(link, OTHER).statusCode()).isEqualTo(303);
    }

    @Test
    void the_link_works_for_thirty_minutes_and_not_longer() {
        var link = link();

        clock.forward(Duration.ofMinutes(31));

        assertThat(Cast.NOBODY.get(link).asString()).contains("does not work any more");
        assertThat(choose(link, OTHER).statusCode()).isEqualTo(422);
    }

    @Test
    void a_link_to_sign_in_resets_nothing_and_the_other_way_round() {
        var token = link().substring(RESET.length() + 1);

        assertThat(Cast.NOBODY.post("/sign-in/link/" + token).statusCode()).isEqualTo(422);
        assertThat(choose(RESET + "/made-up", OTHER).statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_learns_here_who_is_known() {
        var stranger = Newcomer.address();
        var known = Statements.counting(() -> ask(rosa.email()).then().statusCode(200));
        var unknown = Statements.counting(() -> ask(stranger).then().statusCode(200));
        letters.write();

        assertThat(unknown).isEqualTo(known);
        assertThat(Letters.to(stranger)).contains("No emails to this address yet");
    }

    private String link() {
        ask(rosa.email()).then().statusCode(200);
        letters.write();
        return Letters.link(RESET, rosa.email());
    }

    private static Response ask(String email) {
        return Cast.NOBODY.post(RESET, "email", email);
    }

    private static Response choose(String link, String password) {
        return Cast.NOBODY.post(link, "password", password);
    }

    private Response signIn(String password) {
        return Cast.NOBODY.post("/sign-in", "email", rosa.email(), "password", password);
    }
}
