package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.SecretLink;
import openhall.people.SessionCookie;
import openhall.people.Token;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInPagesTest {
    private static final String NOT_IT = "not-my-password";
    private static final String WRONG = "Check your email address and password";

    @Inject
    TestClock clock;

    @Inject
    LetterJob letters;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

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
    void the_page_asks_for_an_address_and_a_password() {
        var page = Cast.NOBODY.get("/sign-in?next=/learn");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Sign in</h1>")
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"", "type=\"password\"")
                .contains("name=\"next\" value=\"/learn\"");
    }

    @Test
    void the_right_password_opens_the_door() {
        var answer = signIn(rosa.email(), Newcomer.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(place(answer)).isEqualTo("/");
        assertThat(rosa.with(answer.cookie("openhall")).isSignedIn()).isTrue();
    }

    @Test
    void an_address_is_the_same_in_capitals_and_with_spaces_around_it() {
        var answer = signIn("  " + rosa.email().toUpperCase(Locale.ROOT) + " ", Newcomer.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        var cookie = signIn(rosa.email(), Newcomer.PASSWORD).headers().getValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("openhall="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie.toLowerCase(Locale.ROOT))
                .contains("httponly", "samesite=lax", "path=/", "max-age=43200")
                .doesNotContain("domain=");
    }

    @Test
    void where_the_house_has_https_the_cookie_is_bound_to_it() {
        var cookie = new SessionCookie("https://hall.example.gov.uk");

        assertThat(cookie.name()).isEqualTo("__Host-openhall");
        assertThat(cookie.holding("token").isSecure()).isTrue();
        assertThat(cookie.holding("token").getPath()).isEqualTo("/");
        assertThat(cookie.holding("token").getDomain()).isNull();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        var wrong = signIn(rosa.email(), NOT_IT);
        var address = Newcomer.address();
        var unknown = signIn(address, NOT_IT);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains(WRONG).contains("<title>Error: ").doesNotContain(NOT_IT);
        assertThat(plain(wrong.asString(), rosa.email())).isEqualTo(plain(unknown.asString(), address));
        assertThat(wrong.cookies()).doesNotContainKey("openhall");
    }

    @Test
    void an_empty_form_comes_back_and_keeps_the_address() {
        assertThat(signIn("", "").asString()).contains("Enter your email address", "Enter your password");

        var page = signIn("rosa@example.org", "");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("value=\"rosa@example.org\"", "Enter your password");
    }

    @Test
    void who_has_no_password_cannot_sign_in_with_an_empty_one() {
        var email = Newcomer.address();
        In.tx(() -> Person.resident("Without Password", email, clock.instant()).id);

        assertThat(signIn(email, "").statusCode()).isEqualTo(422);
        assertThat(signIn(email, "nobody has this password").statusCode()).isEqualTo(422);
    }

    @Test
    void who_left_does_not_come_in() {
        rosa.leave();

        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).asString()).contains(WRONG);
    }

    @Test
    void after_ten_wrong_tries_the_right_one_waits_for_five_minutes() {
        tries(10, NOT_IT);

        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(422);
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void after_nine_wrong_tries_the_right_one_opens() {
        tries(9, NOT_IT);

        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void the_tries_of_one_address_close_no_other_door() {
        tries(10, NOT_IT);

        assertThat(signIn(Newcomer.resident().email(), Newcomer.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void knocking_at_a_closed_door_does_not_keep_it_closed() {
        tries(10, NOT_IT);
        clock.forward(Duration.ofMinutes(4));
        tries(10, Newcomer.PASSWORD);

        clock.forward(Duration.ofSeconds(61));

        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_is_signed_in_goes_where_they_wanted_to_go() {
        for (var path : List.of("/learn", "/courses/cyber-security?x=1&y=2", "/ideas/ID-1001", "/a%20b")) {
            var answer = signIn(rosa.email(), Newcomer.PASSWORD, path);

            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).endsWith(path);
            assertThat(isInTheHouse(answer)).as(path).isTrue();
        }
    }

    @Test
    void nobody_is_led_out_of_the_house() {
        for (var next : List.of(
                "//evil.example",
                "///evil.example",
                "https://evil.example",
                "https:evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "evil.example",
                "javascript:alert(1)",
                "/ok\r\nLocation: https://evil.example",
                " //evil.example",
                "/\t/evil.example")) {
            var answer = signIn(rosa.email(), Newcomer.PASSWORD, next);

            assertThat(answer.statusCode()).as(next).isEqualTo(303);
            assertThat(place(answer)).as(next).isEqualTo("/");
            assertThat(isInTheHouse(answer)).as(next).isTrue();
        }
        assertThat(Cast.NOBODY.get("/sign-in?next=//evil.example").asString()).contains("name=\"next\" value=\"/\"");
    }

    @Test
    void an_address_that_is_no_address_is_no_fault() {
        for (var next : List.of("/%zz", "/100%", "/%", "/?q=%G1")) {
            assertThat(signIn(rosa.email(), Newcomer.PASSWORD, next).statusCode())
                    .as(next)
                    .isEqualTo(303);
        }
    }

    @Test
    void a_link_by_mail_opens_the_door_once() {
        var link = linkFor(rosa.email());

        var page = Cast.NOBODY.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<h1>Sign in with your link</h1>");
        assertThat(Cast.NOBODY.get(link).asString()).contains("<h1>Sign in with your link</h1>");

        var first = Cast.NOBODY.post(link);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(rosa.with(first.cookie("openhall")).isSignedIn()).isTrue();

        var second = Cast.NOBODY.post(link);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.cookies()).doesNotContainKey("openhall");
        assertThat(Cast.NOBODY.get(link).asString()).contains("This link does not work any more");
    }

    @Test
    void a_link_pressed_twice_at_once_opens_once() {
        var link = linkFor(rosa.email());

        var answers = AtOnce.run(4, () -> Cast.NOBODY.post(link).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422, 422, 422);
    }

    @Test
    void a_link_works_for_thirty_minutes_and_not_longer() {
        var link = linkFor(rosa.email());

        clock.forward(Duration.ofMinutes(29));
        assertThat(Cast.NOBODY.get(link).asString()).contains("Sign in with your link</h1>");
        clock.forward(Duration.ofMinutes(2));
        assertThat(Cast.NOBODY.get(link).asString()).contains("This link does not work any more");
        assertThat(Cast.NOBODY.post(link).statusCode()).isEqualTo(422);
    }

    @Test
    void a_link_made_for_something_else_opens_no_door() {
        var token = In.tx(() ->
                SecretLink.make("idea", rosa.id().toString(), clock.instant().plusSeconds(600)));

        assertThat(Cast.NOBODY.get("/sign-in/link/" + token).asString()).contains("does not work any more");
        assertThat(Cast.NOBODY.post("/sign-in/link/" + token).statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY.post("/sign-in/link/made-up").statusCode()).isEqualTo(422);
    }

    @Test
    void who_left_is_not_let_in_by_a_link_from_before() {
        var link = linkFor(rosa.email());
        rosa.leave();

        assertThat(Cast.NOBODY.post(link).statusCode()).isEqualTo(422);
    }

    @Test
    void asking_for_a_link_does_not_say_who_is_known() {
        var address = Newcomer.address();
        var known = Cast.NOBODY.post("/sign-in/link", "email", rosa.email());
        var unknown = Cast.NOBODY.post("/sign-in/link", "email", address);

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.asString()).contains("<h1>Check your email</h1>");
        assertThat(plain(unknown.asString(), address)).isEqualTo(plain(known.asString(), rosa.email()));
        letters.write();
        assertThat(Cast.NOBODY.get("/demo/mail?to=" + address).asString()).contains("No emails to this address yet");
    }

    @Test
    void an_address_that_cannot_be_one_is_refused() {
        var page = Cast.NOBODY.post("/sign-in/link", "email", "rosa at home");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("in the form name@example.com", "value=\"rosa at home\"");
    }

    @Test
    void of_fifty_wrong_passwords_ten_are_looked_at_and_the_right_one_works_after_the_window() {
        tries(50, NOT_IT);

        assertThat(looked(rosa)).isEqualTo(FailedSignIn.MOST);
        tries(1, Newcomer.PASSWORD);
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void many_guesses_at_once_are_not_more_than_ten() {
        AtOnce.run(30, () -> signIn(rosa.email(), NOT_IT).statusCode());

        assertThat(looked(rosa)).isEqualTo(FailedSignIn.MOST);
        assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void a_right_password_is_not_counted_as_a_guess() {
        for (var i = 0; i < 12; i++) {
            assertThat(signIn(rosa.email(), Newcomer.PASSWORD).statusCode()).isEqualTo(303);
        }
        assertThat(looked(rosa)).isZero();
    }

    /** The work of a password outweighs the rest by far; a busy machine gets another try, but never ten of them. */
    @Test
    void an_unknown_address_takes_as_long_as_a_known_one() {
        var ratio = 0.0;
        for (var round = 0; round < 10 && (ratio < 0.9 || ratio > 1.1); round++) {
            ratio = ratioOfUnknownToKnown();
        }
        assertThat(ratio).isBetween(0.9, 1.1);
    }

    @Test
    void asking_for_a_link_writes_as_much_for_an_unknown_address() {
        var known = Statements.counting(() -> Cast.NOBODY.post("/sign-in/link", "email", rosa.email()));
        var unknown = Statements.counting(() -> Cast.NOBODY.post("/sign-in/link", "email", Newcomer.address()));

        assertThat(unknown).isEqualTo(known).isPositive();
    }

    @Test
    void after_three_links_within_five_minutes_the_next_one_has_to_wait() {
        for (var address : List.of(rosa.email(), Newcomer.address())) {
            for (var i = 0; i < 3; i++) {
                Cast.NOBODY.post("/sign-in/link", "email", address).then().statusCode(200);
            }
            var fourth = Cast.NOBODY.post("/sign-in/link", "email", address);
            assertThat(fourth.statusCode()).isEqualTo(422);
            assertThat(fourth.asString()).contains("Too many links were asked for");
        }
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        Cast.NOBODY.post("/sign-in/link", "email", rosa.email()).then().statusCode(200);
    }

    @Test
    void a_session_that_somebody_else_put_into_the_browser_is_not_taken_over() {
        var planted = "planted-by-somebody-else-0000000";
        var stranger = rosa.with(planted);

        var answer = stranger.post("/sign-in", "email", rosa.email(), "password", Newcomer.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.cookie("openhall")).isNotEqualTo(planted).hasSize(32);
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void signing_in_again_ends_the_session_from_before() {
        var answer = rosa.post("/sign-in", "email", rosa.email(), "password", Newcomer.PASSWORD);

        assertThat(answer.cookie("openhall")).isNotEqualTo(rosa.session());
        assertThat(rosa.with(answer.cookie("openhall")).isSignedIn()).isTrue();
        assertThat(rosa.isSignedIn()).isFalse();
    }

    @Test
    void a_link_leads_where_somebody_wanted_to_go_and_nowhere_else() {
        Cast.NOBODY
                .post("/sign-in/link", "email", rosa.email(), "next", "/me/password")
                .then()
                .statusCode(200);
        letters.write();
        var mail = Cast.NOBODY.get("/demo/mail?to=" + rosa.email()).asString();
        var link = Pattern.compile("(/sign-in/link/[A-Za-z0-9_-]{32})\\?next=%2Fme%2Fpassword")
                .matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        assertThat(Cast.NOBODY.get(link.group()).asString()).contains("name=\"next\" value=\"/me/password\"");
        assertThat(place(Cast.NOBODY.post(link.group(1), "next", "/me/password")))
                .isEqualTo("/me/password");

        assertThat(place(Cast.NOBODY.post(linkFor(rosa.email()), "next", "//evil.example")))
                .isEqualTo("/");
    }

    @Test
    void who_signs_in_once_more_is_told_why_and_finds_their_address() {
        var page = rosa.get("/sign-in?again=yes&next=%2Fme%2Fpassword").asString();

        assertThat(page)
                .contains("<h1>Sign in again</h1>", "value=\"" + rosa.email() + "\"", "name=\"again\" value=\"yes\"");
    }

    private double ratioOfUnknownToKnown() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var i = 0; i < 15; i++) {
            // Further apart than ten in five minutes, so that no door closes
            clock.forward(Duration.ofSeconds(31));
            known.add(nanos(rosa.email()));
            unknown.add(nanos(Newcomer.address()));
        }
        return median(unknown) / median(known);
    }

    private static long nanos(String email) {
        var before = System.nanoTime();
        signIn(email, NOT_IT).then().statusCode(422);
        return System.nanoTime() - before;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** How many passwords were looked at and found wrong. */
    private long looked(Newcomer who) {
        var account = Token.keyed(secret, who.email());
        return In.tx(() -> FailedSignIn.count("accountHash", account));
    }

    private void tries(int times, String password) {
        for (var i = 0; i < times; i++) {
            assertThat(signIn(rosa.email(), password).statusCode()).isEqualTo(422);
        }
    }

    private static Response signIn(String email, String password) {
        return Cast.NOBODY.post("/sign-in", "email", email, "password", password);
    }

    private static Response signIn(String email, String password, String next) {
        return Cast.NOBODY.post("/sign-in", "email", email, "password", password, "next", next);
    }

    private String linkFor(String email) {
        Cast.NOBODY.post("/sign-in/link", "email", email).then().statusCode(200);
        letters.write();
        var mail = Cast.NOBODY.get("/demo/mail?to=" + email).asString();
        var matcher = Pattern.compile("(/sign-in/link/[A-Za-z0-9_-]{32})").matcher(mail);
        assertThat(matcher.find()).as("A link in " + mail).isTrue();
        return matcher.group(1);
    }

    private static String place(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }

    private static boolean isInTheHouse(Response answer) {
        var host = URI.create(answer.header("Location")).getHost();
        return host == null || host.equals("localhost");
    }

    /** A page without what differs from person to person and from request to request. */
    private static String plain(String page, String email) {
        return page.replace(email, "ADDRESS")
                .replace(URLEncoder.encode(email, StandardCharsets.UTF_8), "ADDRESS")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "TOKEN");
    }
}
