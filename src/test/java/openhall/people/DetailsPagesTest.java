package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DetailsPagesTest {
    @Inject
    TestClock clock;

    private Newcomer rosa;
    private String path;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
        path = "/admin/people/" + rosa.id() + "/details";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_form_shows_what_is_known_now() {
        var page = Cast.IVY.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Correct the details of Rosa Newcomer</h1>", "value=\"" + rosa.email() + "\"");
        assertThat(Cast.IVY.get("/admin/people/" + rosa.id()).asString()).contains("href=\"" + path + "\"");
    }

    @Test
    void name_address_and_number_are_corrected() {
        var address = Newcomer.address();
        var number = number();

        assertThat(save("name", " Rosa\tNew  Name ", "email", address, "number", number))
                .isEqualTo(303);

        assertThat(In.tx(() -> person().name)).isEqualTo("Rosa New Name");
        assertThat(In.tx(() -> person().email)).isEqualTo(address);
        assertThat(In.tx(() -> person().employeeNumber)).isEqualTo(number);
        assertThat(save("name", "Rosa New Name", "email", address, "number", number))
                .as("Once more changes nothing")
                .isEqualTo(303);
    }

    @Test
    void what_somebody_else_has_is_refused_and_everything_typed_is_still_there() {
        var other = Newcomer.resident();
        var number = number();
        In.tx(() -> Person.<Person>findById(other.id()).number(number));

        var page = Cast.IVY.post(path, "name", "Rosa Typed", "email", other.email(), "number", number);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("somebody else uses this one", "somebody else has this one", "<title>Error: ")
                .contains("value=\"Rosa Typed\"", "value=\"" + other.email() + "\"", "value=\"" + number + "\"");
        assertThat(In.tx(() -> person().email)).isEqualTo(rosa.email());
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(save("name", " ", "email", rosa.email())).isEqualTo(422);
        assertThat(save("name", "x".repeat(101), "email", rosa.email())).isEqualTo(422);
        assertThat(save("name", "Rosa", "email", "nobody")).isEqualTo(422);
        assertThat(save("name", "Rosa", "email", rosa.email(), "number", "1".repeat(51)))
                .isEqualTo(422);
        In.tx(() -> person().number(number()));
        assertThat(save("name", "Rosa", "email", rosa.email(), "number", ""))
                .as("A number is not taken away")
                .isEqualTo(422);
    }

    @Test
    void another_address_needs_a_fresh_sign_in_but_another_name_does_not() {
        var ivy = In.tx(() -> PersonSession.start(Cast.IVY.person(), Instant.now()));
        var administrator = new Newcomer(Cast.IVY.id(), Cast.IVY.email, ivy);
        clock.forward(Duration.ofMinutes(16));

        var asked = administrator.post(path, "name", "Rosa", "email", Newcomer.address());
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location")).contains("/sign-in?again=yes&next=");
        assertThat(In.tx(() -> person().email)).isEqualTo(rosa.email());

        var saved = administrator.post(path, "name", "Rosa Renamed", "email", rosa.email());
        assertThat(saved.header("Location")).endsWith("/admin/people/" + rosa.id());
        assertThat(In.tx(() -> person().name)).isEqualTo("Rosa Renamed");
    }

    @Test
    void one_address_asked_for_by_two_at_once_is_given_to_one() {
        var address = Newcomer.address();
        var other = Newcomer.resident();
        var paths = List.of(path, "/admin/people/" + other.id() + "/details").iterator();

        var answers = AtOnce.run(
                2,
                () -> Cast.IVY
                        .post(next(paths), "name", "Rosa", "email", address)
                        .statusCode());

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).containsAnyOf(409, 422);
    }

    @Test
    void the_record_of_somebody_who_was_erased_is_not_there() {
        In.tx(() -> person().erase(Instant.now()));

        assertThat(Cast.IVY.get(path).statusCode()).isEqualTo(404);
        assertThat(save("name", "Rosa", "email", Newcomer.address())).isEqualTo(404);
        assertThat(Cast.IVY.get("/admin/people/" + rosa.id()).asString()).doesNotContain(path);
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get(path).statusCode()).isEqualTo(403);
            assertThat(who.post(path, "name", "Mine", "email", rosa.email()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(path).header("Location")).contains("/sign-in");
        assertThat(Cast.IVY
                        .get("/admin/people/" + UUID.randomUUID() + "/details")
                        .statusCode())
                .isEqualTo(404);
        assertThat(In.tx(() -> person().name)).isEqualTo("Rosa Newcomer");
    }

    private static synchronized String next(Iterator<String> paths) {
        return paths.next();
    }

    private int save(String... namesAndValues) {
        return Cast.IVY.post(path, namesAndValues).statusCode();
    }

    private Person person() {
        return Person.findById(rosa.id());
    }

    private static String number() {
        return "N-" + UUID.randomUUID();
    }
}
