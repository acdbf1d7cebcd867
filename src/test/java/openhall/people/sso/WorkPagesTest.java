package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages without a provider, or with one that does not answer. A real one is in SingleSignOnIT. */
@QuarkusTest
class WorkPagesTest {
    private static final String CALLBACK = "/sign-in/sso/callback";
    private static final String NOBODY_THERE = "http://127.0.0.1:1/realms/none";
    private static final List<String> SETTINGS = List.of("issuer", "client-id", "client-secret");

    @Inject
    TestClock clock;

    @AfterEach
    void switchOff() {
        SETTINGS.forEach(name -> System.clearProperty("openhall.sso." + name));
        clock.reset();
    }

    @Test
    void without_a_provider_there_is_no_such_way_in() {
        for (var path : List.of("/sign-in/sso", CALLBACK + "?state=a&code=b", "/sign-in/sso/out")) {
            assertThat(Cast.NOBODY.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Cast.NOBODY.get("/sign-in").asString()).doesNotContain("/sign-in/sso", "council account");
    }

    @Test
    void with_a_provider_its_button_comes_first_and_the_other_ways_stay() {
        switchOn();

        var page = Cast.NOBODY.get("/sign-in?next=%2Fcourses%2Fcyber-security").asString();

        assertThat(page)
                .containsSubsequence(
                        "href=\"/sign-in/sso?next=%2Fcourses%2Fcyber-security\"",
                        "Sign in with your council account",
                        "type=\"password\"",
                        "href=\"/sign-in/reset\"",
                        "href=\"/register\"");
    }

    @Test
    void who_shows_once_more_who_they_are_does_not_do_it_by_single_sign_on() {
        switchOn();

        assertThat(Cast.ADA.get("/sign-in?again=yes&next=%2Fme%2Fpassword").asString())
                .contains("<h1>Sign in again</h1>")
                .doesNotContain("/sign-in/sso");
    }

    @Test
    void a_provider_that_does_not_answer_is_said_plainly() {
        switchOn();

        var page = Cast.NOBODY.get("/sign-in/sso?next=/learn");

        requirePlain(page, 503, "Sorry, the council&#39;s sign-in does not answer");
        assertThat(page.header("Retry-After")).isNotBlank();
        assertThat(page.cookies()).doesNotContainKeys("openhall", "openhall-work");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        switchOn();

        for (var query : List.of("", "?state=", "?state=made-up&code=made-up", "?state=made-up&error=access_denied")) {
            var page = Cast.NOBODY.get(CALLBACK + query);

            requirePlain(page, 422, "This sign-in is over");
            assertThat(page.cookies()).doesNotContainKey("openhall");
        }
    }

    @Test
    void the_state_of_another_browser_is_refused_and_used_up() {
        switchOn();
        var begun = begin();

        requirePlain(comeBack(begin().browser(), begun, "code=any"), 422, "This sign-in is over");
        requirePlain(comeBack(begun.browser(), begun, "code=any"), 422, "This sign-in is over");
        assertThat(In.tx(() -> SsoAttempt.count("hash", Token.hash(begun.state()))))
                .isZero();
    }

    @Test
    void an_attempt_that_is_over_is_refused() {
        switchOn();
        var begun = begin();
        clock.forward(Duration.ofMinutes(11));

        requirePlain(comeBack(begun.browser(), begun, "code=any"), 422, "This sign-in is over");
    }

    @Test
    void a_no_of_the_provider_is_said_plainly_and_its_words_stay_out_of_the_page() {
        switchOn();
        var no = begin();
        var page = comeBack(no.browser(), no, "error=access_denied&error_description=Wren+is+not+assigned");
        requirePlain(page, 403, "Your council account did not let you in");
        assertThat(page.asString()).doesNotContain("Wren", "access_denied");

        var fault = begin();
        requirePlain(
                comeBack(fault.browser(), fault, "error=%3Cscript%3E"),
                503,
                "Sorry, the council&#39;s sign-in does not answer");
    }

    @Test
    void an_answer_in_the_name_of_another_provider_is_refused() {
        switchOn();
        var begun = begin();

        requirePlain(
                comeBack(begun.browser(), begun, "code=any&iss=https%3A%2F%2Fevil.example"),
                403,
                "We could not check your council account");
    }

    @Test
    void a_code_without_a_provider_to_ask_lets_nobody_in() {
        switchOn();
        var begun = begin();

        var page = comeBack(begun.browser(), begun, "code=made-up");

        requirePlain(page, 503, "Sorry, the council&#39;s sign-in does not answer");
        assertThat(page.cookies()).doesNotContainKey("openhall");
    }

    @Test
    void staff_who_sign_out_are_told_where_they_may_still_be_signed_in() {
        switchOn();
        var sam = Newcomer.staff("Sam Newcomer", Audience.STAFF, null);
        try {
            assertThat(place(sam.post("/sign-out"))).isEqualTo("/sign-in/sso/out");
        } finally {
            sam.leave();
        }
        assertThat(place(Newcomer.resident().post("/sign-out"))).isEqualTo("/");

        var page = Cast.NOBODY.get("/sign-in/sso/out");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>You are signed out here</h1>", "close the browser")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void a_session_without_proof_of_its_own_is_not_fresh() {
        var rosa = Newcomer.resident();
        var asked = rosa.with(started(rosa, Instant.now().minusSeconds(60)));
        var notAsked = rosa.with(started(rosa, Instant.EPOCH));

        assertThat(asked.get("/me/password").statusCode()).isEqualTo(200);
        var answer = notAsked.get("/me/password");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(place(answer)).isEqualTo("/sign-in");
    }

    private static String started(Newcomer who, Instant proven) {
        return In.tx(() -> {
            Person person = Person.findById(who.id());
            return PersonSession.start(person, "A browser", Instant.now(), proven);
        });
    }

    private static void requirePlain(Response page, int status, String title) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString())
                .contains("<h1>" + title + "</h1>", "Reference: <strong>", "href=\"/sign-in\"")
                .doesNotContain("127.0.0.1", "Exception", "<script>");
    }

    private static SsoAttempt.Begun begin() {
        var caller = SsoAttemptTest.from("network-" + UUID.randomUUID(), 10);
        return In.tx(() -> SsoAttempt.begin("/learn", caller, Instant.now()));
    }

    private static Response comeBack(String browser, SsoAttempt.Begun begun, String answer) {
        return Cast.NOBODY
                .http()
                .cookie("openhall-work", browser)
                .urlEncodingEnabled(false)
                .get(CALLBACK + "?state=" + begun.state() + "&" + answer);
    }

    private static String place(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }

    /** Settings are read when they are needed, so a test can bring a provider along. */
    private static void switchOn() {
        System.setProperty("openhall.sso.issuer", NOBODY_THERE);
        System.setProperty("openhall.sso.client-id", "openhall");
        System.setProperty("openhall.sso.client-secret", "secret");
    }
}
