package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterPagesTest {
    @Inject
    TestClock clock;

    @Inject
    LetterJob letters;

    private String email;

    @BeforeEach
    void anAddress() {
        email = Newcomer.address();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_page_asks_for_a_name_an_address_and_an_age() {
        assertThat(Cast.NOBODY.get("/register").asString())
                .contains("<h1>Open an account</h1>", "autocomplete=\"name\"", "I am 13 or over");
    }

    @Test
    void whoever_shows_that_the_address_is_theirs_has_an_account_and_is_in() {
        ask("Rosa Hill", email.toUpperCase(Locale.ROOT)).then().statusCode(200);
        assertThat(person()).as("Before the link").isNull();
        var link = link(email.toUpperCase(Locale.ROOT));
        assertThat(Cast.NOBODY.get(link).asString()).contains("<h1>Open your account</h1>");
        assertThat(person()).as("After looking at it").isNull();

        var answer = Cast.NOBODY.post(link);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(person().name).isEqualTo("Rosa Hill");
        assertThat(person().audience).isEqualTo(Audience.RESIDENT);
        assertThat(new Newcomer(person().id, email, answer.cookie("openhall")).isSignedIn())
                .isTrue();
    }

    @Test
    void the_link_works_once_even_at_once() {
        ask("Rosa Hill", email).then().statusCode(200);
        var link = link(email);

        assertThat(AtOnce.run(4, () -> Cast.NOBODY.post(link).statusCode()))
                .containsExactlyInAnyOrder(303, 422, 422, 422);
        assertThat(Cast.NOBODY.get(link).asString()).contains("does not work any more");
        assertThat(In.tx(() -> Person.count("email", email))).isEqualTo(1);
    }

    @Test
    void the_link_works_for_a_day() {
        ask("Rosa Hill", email).then().statusCode(200);
        var link = link(email);

        clock.forward(Duration.ofHours(24).plusMinutes(1));

        assertThat(Cast.NOBODY.post(link).statusCode()).isEqualTo(422);
        assertThat(person()).isNull();
    }

    @Test
    void an_address_that_has_an_account_is_answered_alike_and_gets_a_link_to_sign_in() {
        var rosa = Newcomer.resident();
        var known = ask("Somebody Else", rosa.email());
        var unknown = ask("Somebody Else", email);

        assertThat(plain(known.asString(), rosa.email())).isEqualTo(plain(unknown.asString(), email));
        letters.write();
        assertThat(Letters.to(rosa.email())).contains("You have an account already");
        assertThat(Cast.NOBODY.post(Letters.link("/sign-in/link", rosa.email())).statusCode())
                .isEqualTo(303);
        assertThat(In.tx(() -> Person.byEmail(rosa.email()).name)).isEqualTo("Rosa Newcomer");
    }

    @Test
    void bad_input_comes_back_with_what_was_typed() {
        var page = Cast.NOBODY.post("/register", "name", "", "email", "rosa at home");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Enter your name", "in the form name@example.com", "Tick the box if you are 13 or over")
                .contains("value=\"rosa at home\"", "<title>Error: ");
    }

    @Test
    void what_is_left_of_those_who_did_not_come_is_cleared() {
        ask("Rosa Hill", email).then().statusCode(200);
        letters.write();

        assertThat(In.tx(() -> AskedLetter.count("email", email))).isZero();
        assertThat(In.tx(() -> Joining.count("email", email))).isEqualTo(1);
        In.tx(() -> Joining.deleteOver(clock.instant().plus(Duration.ofHours(25))));
        assertThat(In.tx(() -> Joining.count("email", email))).isZero();
    }

    private String link(String address) {
        letters.write();
        return Letters.link("/register", address);
    }

    private Person person() {
        return In.tx(() -> Person.byEmail(email));
    }

    private static Response ask(String name, String address) {
        return Cast.NOBODY.post("/register", "name", name, "email", address, "age", "yes");
    }

    private static String plain(String page, String address) {
        return page.replace(address, "ADDRESS")
                .replace(URLEncoder.encode(address, StandardCharsets.UTF_8), "ADDRESS")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "TOKEN");
    }
}
