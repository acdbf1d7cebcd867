package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.activity.Mail;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmailPagesTest {
    private static final String PATH = "/me/email";

    @Inject
    TestClock clock;

    @Inject
    LetterJob letters;

    private Newcomer rosa;
    private String fresh;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
        fresh = Newcomer.address();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_address_holds_once_its_link_has_been_opened() {
        assertThat(rosa.get(PATH).asString()).contains("<h1>Change your email address</h1>", rosa.email());
        var link = link(fresh.toUpperCase(Locale.ROOT));
        assertThat(rosa.get(link).asString()).contains("<h1>Use your new email address</h1>");
        assertThat(email()).as("After looking at it").isEqualTo(rosa.email());

        var answer = rosa.post(link);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(email()).isEqualTo(fresh);
        assertThat(signIn(fresh).statusCode()).isEqualTo(303);
        assertThat(signIn(rosa.email()).statusCode()).isEqualTo(422);
    }

    @Test
    void this_browser_stays_signed_in_and_every_other_is_signed_out() {
        var elsewhere = rosa.with(In.tx(() -> PersonSession.start(Person.<Person>findById(rosa.id()), Instant.now())));

        var answer = rosa.post(link(fresh));

        assertThat(new Newcomer(rosa.id(), fresh, answer.cookie("openhall")).isSignedIn())
                .isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void the_address_before_is_told_and_the_mail_of_before_goes_with_the_person() {
        In.tx(() -> Mail.send("email-" + UUID.randomUUID(), rosa.email(), "Of before", "Text", Instant.now()));

        rosa.post(link(fresh)).then().statusCode(303);

        assertThat(Letters.to(rosa.email()))
                .contains("Your account has another email address now")
                .doesNotContain("Of before");
        assertThat(Letters.to(fresh)).contains("Of before");
    }

    @Test
    void the_link_works_once_even_at_once_and_for_half_an_hour() {
        var link = link(fresh);
        assertThat(AtOnce.run(4, () -> String.valueOf(rosa.post(link).header("Location"))))
                .as("The others find it used, or are signed out by then")
                .filteredOn(place -> place.endsWith("/me"))
                .hasSize(1);

        var other = Newcomer.resident();
        var late = linkOf(other, Newcomer.address());
        clock.forward(Duration.ofMinutes(31));
        assertThat(other.get(late).asString()).contains("does not work any more");
        assertThat(other.post(late).statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_else_reads_the_letter_gets_no_account_with_it() {
        var link = link(fresh);
        var other = Newcomer.resident();

        assertThat(other.get(link).asString()).contains("does not work any more");
        assertThat(other.post(link).statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY.post(link).header("Location")).contains("/sign-in?next=");
        assertThat(email()).isEqualTo(rosa.email());

        assertThat(rosa.post(link).statusCode()).isEqualTo(303);
    }

    @Test
    void an_address_of_somebody_else_is_never_taken_nor_told() {
        var other = Newcomer.resident();

        var taken = ask(rosa, other.email()).asString();
        var free = ask(Newcomer.resident(), fresh).asString();

        assertThat(without(other.email(), taken)).isEqualTo(without(fresh, free));
        letters.write();
        assertThat(Letters.to(other.email()))
                .contains("You have an account already")
                .doesNotContain(PATH + "/");
    }

    @Test
    void two_who_want_the_same_address_do_not_both_get_it() {
        var other = Newcomer.resident();
        var mine = link(fresh);
        var theirs = linkOf(other, fresh);

        assertThat(rosa.post(mine).statusCode()).isEqualTo(303);
        assertThat(other.post(theirs).statusCode()).isEqualTo(422);

        assertThat(In.tx(() -> Person.count("email", fresh))).isEqualTo(1);
    }

    @Test
    void what_is_no_address_is_refused_and_kept() {
        for (var wrong : new String[] {"rosa", "rosa@", "x".repeat(300) + "@example.org"}) {
            var page = ask(rosa, wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(422);
            assertThat(page.asString()).contains("<title>Error: ", wrong);
        }
        assertThat(ask(rosa, "").asString()).contains("Enter your new email address");
        assertThat(ask(rosa, rosa.email()).asString()).contains("This is your address already");
    }

    @Test
    void after_three_links_to_an_address_the_next_one_has_to_wait() {
        for (var i = 0; i < 3; i++) {
            ask(rosa, fresh).then().statusCode(200);
        }
        var fourth = ask(rosa, fresh);

        assertThat(fourth.statusCode()).isEqualTo(422);
        assertThat(fourth.asString()).contains("Too many links were asked for");
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_them() {
        clock.forward(Duration.ofMinutes(16));

        for (var answer : new Response[] {rosa.get(PATH), ask(rosa, fresh)}) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(URI.create(answer.header("Location")).getRawQuery()).isEqualTo("again=yes&next=%2Fme%2Femail");
        }
    }

    @Test
    void that_of_the_staff_comes_from_the_directory() {
        assertThat(Cast.SAM.get(PATH).asString()).contains("Ask your manager").doesNotContain("name=\"email\"");
        assertThat(Cast.SAM.post(PATH, "email", fresh).statusCode()).isEqualTo(409);
        assertThat(Cast.NOBODY.get(PATH).header("Location")).endsWith("/sign-in?next=%2Fme%2Femail");
        assertThat(Cast.SAM.post(PATH + "/made-up").statusCode()).isEqualTo(422);
    }

    private static String without(String address, String page) {
        return page.replace(address, "x").replace(address.replace("@", "%40"), "x");
    }

    private String link(String to) {
        return linkOf(rosa, to);
    }

    private String linkOf(Newcomer who, String to) {
        ask(who, to).then().statusCode(200);
        letters.write();
        return Letters.link(PATH, to);
    }

    private static Response ask(Newcomer who, String to) {
        return who.post(PATH, "email", to);
    }

    private static Response signIn(String email) {
        return Cast.NOBODY.post("/sign-in", "email", email, "password", Newcomer.PASSWORD);
    }

    private String email() {
        return In.tx(() -> Person.<Person>findById(rosa.id()).email);
    }
}
