package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways into the house in a real browser: with a passkey, with a password and with a link, wide and narrow. */
class PasskeyIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = new Stage();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void a_passkey_is_added_and_opens_the_door() {
        try (var walker = stage.walker(WIDE, true)) {
            authenticatorIn(walker.page());
            walker.signInAs(Cast.SAM.email).open("/me/passkeys").sees("You have no passkeys yet");
            walker.click("Add a passkey").sees("Chrome on Linux", "Not used yet.");
            walker.click("Sign out");

            walker.open("/sign-in").click("Sign in with a passkey").sees("Sam Rivera");

            walker.open("/me/passkeys").sees("Last used");
            walker.click("Rename or remove Chrome on Linux").fill("Name", "Sam's laptop");
            walker.click("Rename this passkey").sees("Sam's laptop");
        }
    }

    @Test
    void an_administrator_is_asked_for_more_than_being_there() {
        try (var walker = stage.walker(NARROW, true)) {
            authenticatorIn(walker.page());
            walker.signInAs(Cast.IVY.email).open("/me/passkeys").click("Add a passkey");
            walker.click("Sign out");
            walker.open("/sign-in").click("Sign in with a passkey").sees("Ivy Chen");
        }
    }

    @Test
    void where_scripts_are_off_a_password_does_and_no_passkey_is_offered() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.open("/sign-in?next=/me/password");
            assertThat(walker.page().locator("[data-passkey]").isVisible()).isFalse();
            walker.fill("Email address", Cast.ZED.email).fill("Password", "openhall-demo");
            walker.press("main form button").sees("Change your password");
            walker.fill("Current password", "openhall-demo").fill("New password", "four quite random words");
            walker.click("Set this password").sees("Your new password is set");
            walker.click("Sign out").open("/sign-in");
            walker.fill("Email address", Cast.ZED.email).fill("Password", "four quite random words");
            walker.press("main form button").sees("Zed Smith");
            walker.open("/me/passkeys").sees("use a browser that works with passkeys");
        }
    }

    @Test
    void a_resident_opens_an_account_with_a_link_and_without_scripts() {
        for (var width : new int[] {WIDE, NARROW}) {
            var email = "rosa." + width + "@example.org";
            try (var walker = stage.walker(width, false)) {
                walker.open("/register").fill("Your name", "Rosa Hill").fill("Email address", email);
                walker.choose("Your age", "I am 13 or over")
                        .click("Open an account")
                        .sees("Check your email");
                walker.open(mailed(walker, "/register/", email))
                        .click("Open my account")
                        .sees("Rosa Hill");
                walker.open("/me/sessions").sees("This one");
                walker.open("/me/password").fill("New password", "three random words");
                walker.click("Set this password").click("Sign out");

                walker.open("/sign-in/reset").fill("Email address", email).click("Send me a link");
                walker.open(mailed(walker, "/sign-in/reset/", email)).fill("New password", "five more random words");
                walker.click("Set this password").sees("Rosa Hill");
            }
        }
    }

    @Test
    void every_page_of_the_door_is_sound_wide_and_narrow() {
        for (var width : new int[] {WIDE, NARROW}) {
            try (var walker = stage.walker(width, true)) {
                for (var path : new String[] {
                    "/sign-in",
                    "/sign-in/link",
                    "/sign-in/link/none",
                    "/sign-in/reset",
                    "/sign-in/reset/none",
                    "/register",
                    "/register/none"
                }) {
                    walker.open(path);
                }
                walker.signInAs(Cast.ADA.email);
                for (var path : new String[] {
                    "/me/password", "/me/passkeys", "/me/sessions", "/sign-in?again=yes&next=%2Fme%2Fpassword"
                }) {
                    walker.open(path);
                }
            }
        }
    }

    /** An authenticator built into the browser, with somebody at it who always touches it. */
    private static void authenticatorIn(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    /** The path of the newest link that was mailed; letters are written within seconds of being asked for. */
    private static String mailed(Walker walker, String below, String email) {
        var link = Pattern.compile(Pattern.quote(below) + "[A-Za-z0-9_-]{32}");
        for (var i = 0; i < 40; i++) {
            walker.visit("/demo/mail?to=" + email);
            var found = link.matcher(walker.page().innerText("main"));
            if (found.find()) {
                return found.group();
            }
            walker.page().waitForTimeout(250);
        }
        throw new AssertionError("No link below " + below + " came to " + email);
    }
}
