package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import openhall.people.SecretLink;
import openhall.people.Setup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupTest {
    @Inject
    Setup setup;

    @Inject
    TestClock clock;

    private String path;
    private String email;

    @BeforeEach
    void aLink() {
        path = "/setup/"
                + In.tx(() -> SecretLink.make(
                        Setup.PURPOSE, "council", clock.instant().plus(Duration.ofHours(24))));
        email = Newcomer.address();
    }

    @AfterEach
    void leaveAgain() {
        clock.reset();
        var person = In.tx(() -> Person.byEmail(email));
        if (person != null) {
            new Newcomer(person.id, email, "").leave();
        }
    }

    @Test
    void the_link_shows_a_form() {
        var page = Cast.NOBODY.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<h1>Become the first administrator</h1>", "action=\"" + path + "\"");
    }

    @Test
    void whoever_has_the_link_becomes_the_administrator_and_is_signed_in() {
        var answer = begin("Frida First", email.toUpperCase(Locale.ROOT));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(URI.create(answer.header("Location")).getPath()).isEqualTo("/admin");
        var frida = new Newcomer(person().id, email, answer.cookie("openhall"));
        assertThat(frida.get("/admin").statusCode()).isEqualTo(200);
        assertThat(person().name).isEqualTo("Frida First");
        assertThat(person().audience.isStaff()).isTrue();
        assertThat(person().unit).isNotNull();
        var roles = In.tx(() -> Person.byEmail(email).allRoles());
        assertThat(roles).contains(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Test
    void the_link_works_once() {
        begin("Frida First", email).then().statusCode(303);

        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
        assertThat(begin("Second Comer", Newcomer.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_link_pressed_twice_at_once_makes_one_administrator() {
        assertThat(AtOnce.run(3, () -> begin("Frida First", email).statusCode()))
                .containsExactlyInAnyOrder(303, 404, 404);
        assertThat(In.tx(() -> Person.count("email", email))).isEqualTo(1);
    }

    @Test
    void with_one_link_all_others_are_used_up() {
        var other = In.tx(
                () -> SecretLink.make(Setup.PURPOSE, "council", clock.instant().plus(Duration.ofHours(24))));

        begin("Frida First", email).then().statusCode(303);

        assertThat(Cast.NOBODY.get("/setup/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void the_link_runs_out_after_a_day() {
        clock.forward(Duration.ofHours(24).plusMinutes(1));

        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
        assertThat(begin("Frida Late", email).statusCode()).isEqualTo(404);
        assertThat(In.tx(() -> Person.count("email", email))).isZero();
    }

    @Test
    void a_link_that_nobody_made_or_that_was_made_for_something_else_opens_nothing() {
        var other = In.tx(() ->
                SecretLink.make(FrontDoor.PURPOSE, "council", clock.instant().plusSeconds(600)));
        for (var token : new String[] {other, "made-up", "%00"}) {
            assertThat(Cast.NOBODY.get("/setup/" + token).statusCode())
                    .as(token)
                    .isEqualTo(404);
        }
        path = "/setup/" + other;
        assertThat(begin("Frida False", email).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_with_mistakes_comes_back_and_the_link_still_works() {
        var page = begin("", "frida at home");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(
                        "Enter your name", "in the form name@example.com", "value=\"frida at home\"", "<title>Error: ");
        assertThat(begin("Frida First", email).statusCode()).isEqualTo(303);
    }

    @Test
    void a_password_of_fewer_than_twelve_characters_is_refused_and_never_shown() {
        var page = begin("Frida First", email, "short-one");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Use a password of 12 characters or more", "value=\"Frida First\"", "value=\"" + email + "\"")
                .doesNotContain("short-one");
    }

    @Test
    void afterwards_the_password_opens_the_door() {
        begin("Frida First", email).then().statusCode(303);

        assertThat(signIn(email, Newcomer.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(signIn(email, "another password").statusCode()).isEqualTo(422);
    }

    @Test
    void a_password_with_spaces_around_it_opens_the_door_too() {
        begin("Frida First", email, " three random words ").then().statusCode(303);

        assertThat(signIn(email, " three random words ").statusCode()).isEqualTo(303);
    }

    @Test
    void an_address_that_is_known_already_is_no_fault() {
        var rosa = Newcomer.resident();

        assertThat(begin("Rosa Newcomer", rosa.email()).statusCode()).isLessThan(500);
        assertThat(In.tx(() -> Person.count("email", rosa.email()))).isEqualTo(1);
        assertThat(begin("Frida First", email).statusCode())
                .as("The link is not lost")
                .isIn(303, 404);
    }

    @Test
    void where_somebody_administers_no_link_is_made() {
        var before = links();

        setup.printLinkIfNobodyAdministers("http://localhost");

        assertThat(links()).isEqualTo(before);
    }

    private Response begin(String name, String address) {
        return begin(name, address, Newcomer.PASSWORD);
    }

    private Response begin(String name, String address, String password) {
        return Cast.NOBODY.post(path, "name", name, "email", address, "password", password);
    }

    private static Response signIn(String address, String password) {
        return Cast.NOBODY.post("/sign-in", "email", address, "password", password);
    }

    private Person person() {
        return In.tx(() -> Objects.requireNonNull(Person.byEmail(email)));
    }

    private static long links() {
        return In.tx(() -> SecretLink.count("purpose", Setup.PURPOSE));
    }
}
