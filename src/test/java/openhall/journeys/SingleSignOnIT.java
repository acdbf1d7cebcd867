package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff with the account of a real provider, in a real browser; and what somebody tries who is not one of them. */
class SingleSignOnIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final String BUTTON = "Sign in with your council account";
    private static final String STALE = "This sign-in is over";
    private static final String WREN = "wren.ashby@council.example";
    private static final String FINN = "finn.marsh@other.example";
    private static Keycloak keycloak;
    private static Stage stage;

    @BeforeAll
    static void begin() {
        keycloak = new Keycloak();
        var settings = new HashMap<>(Nodes.DEMO);
        settings.putAll(Keycloak.CLIENT);
        settings.putAll(Map.of(
                "OPENHALL_SSO_ISSUER", keycloak.issuer(),
                "OPENHALL_SSO_TENANT_CLAIM", "tid",
                "OPENHALL_SSO_TENANT_ID", "our-council",
                "OPENHALL_SSO_UNIT", "libraries",
                "OPENHALL_SSO_ROLES_CLAIM", "realm_access.roles",
                "OPENHALL_SSO_ROLES", "openhall-moderators=MODERATOR; openhall-authors=AUTHOR"));
        stage = new Stage(settings);
        keycloak.awaitReady();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void wrenIsHere() {
        stage.sql().update("update person set left_at = null where email = ?", WREN);
    }

    @Test
    void staff_come_in_with_their_council_account_and_have_the_roles_that_its_claims_give() {
        try (var walker = stage.walker(WIDE, true)) {
            walker.open("/sign-in?next=%2Fmoderation");
            pass(walker, "wren");
            walker.sees("Moderation", "Wren Ashby");
            walker.open("/me").sees(WREN, "Libraries", "Moderator");
            walker.open("/me/password").sees("Choose a password");

            walker.click("Sign out").sees("You are signed out here");
            assertThat(link(walker, "Sign out of your council account").getAttribute("href"))
                    .startsWith(keycloak.issuer() + "/");
        }
    }

    @Test
    void the_second_time_makes_nobody_new_and_roles_follow_what_the_claims_say_now() {
        signedIn("wren");
        var before = stage.sql().number("select count(*) from person");
        stage.sql().update("delete from person_role where role = 'MODERATOR' and person_id = " + idOf(), WREN);
        stage.sql().update("insert into person_role (person_id, role) values (" + idOf() + ", 'AUTHOR')", WREN);

        try (var walker = stage.walker(NARROW, false)) {
            walker.open("/sign-in");
            pass(walker, "wren");
            walker.open("/me").sees("Wren Ashby", "Moderator");
            assertThat(walker.words()).doesNotContain("Course author");
        }
        assertThat(stage.sql().number("select count(*) from person")).isEqualTo(before);
        assertThat(stage.sql().number("select count(*) from sso_identity where person_id = " + idOf(), WREN))
                .isEqualTo(1);
    }

    @Test
    void an_account_of_another_organisation_is_refused_plainly_and_makes_nobody() {
        try (var walker = stage.walker(NARROW, true)) {
            walker.open("/sign-in");
            pass(walker, "finn");

            walker.sees("This account is from another organisation", "Reference:");
            assertThat(walker.problems(true))
                    .allMatch(problem -> problem.contains("answered 403") || problem.contains("console:"));
        }
        assertThat(stage.sql().number("select count(*) from person where email = ?", FINN))
                .isZero();
        assertThat(stage.node().log())
                .contains("refused, reference", "TENANT")
                .doesNotContain(FINN, "Finn Marsh", "eyJ");
    }

    @Test
    void an_answer_counts_once() {
        var browser = Wire.signedOut(stage.node());
        var back = keycloak.passed(question(browser), "wren");

        assertThat(browser.get(pathOf(back)).statusCode()).isEqualTo(303);
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
        requireRefused(browser.get(pathOf(back)), STALE);
    }

    @Test
    void the_answer_to_one_browser_counts_in_no_other() {
        var attacker = Wire.signedOut(stage.node());
        var victim = Wire.signedOut(stage.node());
        question(victim);
        var back = keycloak.passed(question(attacker), "wren");

        requireRefused(victim.get(pathOf(back)), STALE);
        assertThat(victim.get("/me").statusCode()).isEqualTo(303);
        requireRefused(attacker.get(pathOf(back)), STALE);
    }

    @Test
    void a_code_that_was_given_for_another_attempt_is_worth_nothing() {
        var browser = Wire.signedOut(stage.node());
        var first = keycloak.passed(question(browser), "wren");
        var second = keycloak.passed(question(browser), "wren");

        var forged = pathOf(second).replaceAll("(?<=[?&]code=)[^&]*", parameter(first, "code"));
        requireRefused(browser.get(forged), STALE);
        assertThat(browser.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void an_answer_that_comes_after_ten_minutes_does_not_count() {
        var browser = Wire.signedOut(stage.node());
        var back = keycloak.passed(question(browser), "wren");
        stage.sql()
                .update("update sso_attempt set started_at = started_at - interval '601 seconds',"
                        + " expires_at = expires_at - interval '601 seconds'");

        requireRefused(browser.get(pathOf(back)), STALE);
    }

    @Test
    void the_question_asks_for_a_code_with_proof_and_the_cookie_is_bound_to_the_browser() {
        var answer = Wire.signedOut(stage.node()).get("/sign-in/sso?next=https://evil.example/");

        assertThat(answer.statusCode()).isEqualTo(303);
        var question = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(question.toString()).startsWith(keycloak.issuer() + "/");
        assertThat(parameter(question, "response_type")).isEqualTo("code");
        assertThat(parameter(question, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(question, "code_challenge")).matches("[A-Za-z0-9_-]{43}");
        assertThat(parameter(question, "state")).matches("[A-Za-z0-9_-]{32}");
        assertThat(parameter(question, "nonce")).matches("[A-Za-z0-9_-]{32}");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .map(cookie -> cookie.toLowerCase(Locale.ROOT))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("openhall-work=")
                        .contains("httponly", "samesite=lax", "max-age=600", "path=/"));
    }

    @Test
    void who_left_is_told_so_and_does_not_come_in() {
        signedIn("wren");
        stage.sql().update("update person set left_at = now() where email = ?", WREN);

        var browser = Wire.signedOut(stage.node());
        var answer = browser.get(pathOf(keycloak.passed(question(browser), "wren")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This account is closed here");
        assertThat(browser.get("/me").statusCode()).isEqualTo(303);
    }

    /** Presses the button and types the password with the provider; over when the browser is back here. */
    private static void pass(Walker walker, String user) {
        var page = walker.page();
        // The provider writes its first pages slowly
        page.setDefaultTimeout(60_000);
        link(walker, BUTTON).click();
        page.waitForSelector("#kc-login");
        page.fill("#username", user);
        page.fill("#password", Keycloak.PASSWORD);
        // What the provider's own page says in the console is not ours
        walker.problems(false);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(stage.node().url()));
    }

    private static Locator link(Walker walker, String text) {
        return walker.page().locator("main a", new Page.LocatorOptions().setHasText(text));
    }

    private static void signedIn(String user) {
        var browser = Wire.signedOut(stage.node());
        assertThat(browser.get(pathOf(keycloak.passed(question(browser), user))).statusCode())
                .isEqualTo(303);
    }

    private static String question(Wire browser) {
        return browser.get("/sign-in/sso?next=/me")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static void requireRefused(HttpResponse<String> answer, String title) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(title, "Reference:");
    }

    private static String idOf() {
        return "(select id from person where email = ?)";
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String parameter(URI address, String name) {
        var found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(address.getRawQuery());
        assertThat(found.find()).as("%s in %s", name, address).isTrue();
        return found.group(1);
    }
}
