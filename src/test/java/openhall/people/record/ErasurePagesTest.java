package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.FreshIdea;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasurePagesTest {
    private static final String LAST_WORD = "/me/erasure/confirmation";

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
    void the_first_page_says_what_goes_and_what_stays() {
        rosa.post("/ideas/" + FreshIdea.published() + "/support").then().statusCode(303);

        var page = rosa.get("/me/erasure");

        assertThat(page.statusCode()).isEqualTo(200);
        var halves = page.asString().split("What stays, without your name");
        assertThat(halves).hasSize(2);
        assertThat(halves[0]).contains("What we delete", "About you", "Where you are signed in");
        assertThat(halves[1]).contains("Ideas: ", "/me/record.csv", LAST_WORD);
    }

    @Test
    void the_second_page_deletes_and_signs_out_everywhere() {
        assertThat(rosa.get(LAST_WORD).asString()).contains("Delete your record for good", "Nobody can bring it back");

        var answer = rosa.post("/me/erasure", "sure", "yes");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(URI.create(answer.header("Location")).getPath()).isEqualTo("/");
        assertThat(rosa.isSignedIn()).isFalse();
        assertThat(Cast.NOBODY
                        .post("/sign-in", "email", rosa.email(), "password", Newcomer.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(Everywhere.tablesWith(rosa.email())).isEmpty();
    }

    @Test
    void without_the_tick_nothing_is_deleted() {
        for (var page : List.of(rosa.post("/me/erasure"), rosa.post("/me/erasure", "sure", "no"))) {
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString())
                    .contains("<title>Error: ", "Tick the box if you want your record to be deleted", "href=\"#sure\"");
        }
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_them() {
        clock.forward(Duration.ofMinutes(16));

        for (var answer : List.of(rosa.get(LAST_WORD), rosa.post("/me/erasure", "sure", "yes"))) {
            assertThat(answer.statusCode()).isEqualTo(303);
            var place = URI.create(answer.header("Location"));
            assertThat(place.getPath() + "?" + place.getRawQuery())
                    .isEqualTo("/sign-in?again=yes&next=%2Fme%2Ferasure%2Fconfirmation");
        }
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void who_works_here_reads_why_it_is_needed_and_what_they_can_do() {
        var joan = Newcomer.staff("Joan Newcomer", Audience.STAFF, Cast.MO.id());

        assertThat(joan.get("/me/erasure").asString())
                .contains("The council needs your record while you work here")
                .doesNotContain(LAST_WORD);
        assertThat(joan.get(LAST_WORD).statusCode()).isEqualTo(409);
        assertThat(joan.post("/me/erasure", "sure", "yes").statusCode()).isEqualTo(409);
        assertThat(joan.isSignedIn()).isTrue();
        joan.leave();
    }

    @Test
    void an_administrator_always_remains() {
        In.tx(() -> Person.<Person>findById(rosa.id()).grant(Role.ADMINISTRATOR));

        assertThat(rosa.post("/me/erasure", "sure", "yes").statusCode()).isEqualTo(409);

        In.tx(() -> Person.<Person>findById(rosa.id()).withdraw(Role.ADMINISTRATOR));
        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void who_is_signed_out_is_asked_to_sign_in() {
        assertThat(Cast.NOBODY.get("/me/erasure").header("Location")).endsWith("/sign-in?next=%2Fme%2Ferasure");
        assertThat(Cast.NOBODY.post("/me/erasure", "sure", "yes").header("Location"))
                .contains("/sign-in?next=");
    }
}
