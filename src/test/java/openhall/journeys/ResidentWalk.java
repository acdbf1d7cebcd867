package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openhall.Cast;

/** A new resident with a device of their own, who sends an idea without an account and reads each letter about it. */
final class ResidentWalk {
    static final String NAME = "Rosa Hill";
    private static final String EMAIL = "rosa.hill@example.org";
    private static final String DAY = "\\b[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\\b";

    private final Walker walker;
    private String ref = "";

    ResidentWalk(Walker walker) {
        this.walker = walker;
    }

    String ref() {
        return ref;
    }

    void sends(String title) {
        walker.open("/ideas").click("Send an idea").sees("Who sees what").click("Start now");
        walker.fill("What is the problem?", "I moved in May and had to tell four services my new address.")
                .click("Continue");
        walker.fill("What could the council do?", "Ask me once, and pass it on to the services I name.")
                .click("Continue");
        walker.fill("Give your idea a title", title).click("Continue");
        walker.sees("What is your idea about?")
                .click("Continue")
                .sees("Where is it?")
                .click("Continue");
        walker.fill("Your name", NAME).fill("Email address", EMAIL);
        walker.click("Continue").sees("Check your idea", title, EMAIL);
        // Nobody reads a page in less
        walker.page().waitForTimeout(3000);
        walker.click("Send your idea");
        walker.sees("Confirm your email address", "Open the email we sent you");
        ref = walker.page().locator("main strong").first().innerText();
        assertThat(ref).startsWith("ID-");
    }

    void confirms(String title) {
        var asked = reads(
                "Confirm your idea " + ref,
                "/ideas/confirm/",
                "Its reference is " + ref + ".",
                "If it was you, confirm it by (a day)",
                "If it was not you, do nothing.");
        asked.sees(title).click("Confirm your idea");
        walker.sees("We have your idea", "A moderator checks your idea by");
        var next = "A moderator will check it by (a day). We will email you then.";
        reads("Your idea " + ref + ": Waiting to be checked", "/ideas/sent/", title, next)
                .sees("We have your idea", ref);
    }

    void reads_that_it_is_published(String title) {
        var next = "A council service will reply by (a day).";
        reads("Your idea " + ref + ": Published", "/ideas/" + ref, "People can read and support it now", next)
                .sees(title, "The sender's name is not shown");
        assertThat(walker.words()).doesNotContain(NAME);
    }

    /** News of a new state, from the service that answered. */
    Walker reads_news(String state, String words, String next, String way) {
        return reads("Idea " + ref + ": " + state, way, "Parking says: " + state, words, next);
    }

    void reads_that_a_step_is_done(String step, String note) {
        var next = "We will tell you when the work moves on.";
        reads("Idea " + ref + ": a step is done", "/ideas/" + ref, "This is done: " + step, note, next)
                .sees("The work", step + ": done on");
    }

    /** The letter leads there; whoever has no password signs in by another letter. */
    void says_that_it_is_not_solved(String delivered) {
        reads_news("Delivered", delivered, "If this is not solved for you, tell us:", "/not-solved")
                .click("Ask for a link by email")
                .fill("Email address", EMAIL)
                .click("Send me a link")
                .sees("Check your email");
        awaitLink();
        walker.press("pre a[href*='/sign-in/link/']").press("main form button");
        walker.sees("Is it not solved for you?", "within 20 working days")
                .fill("What is not solved for you?", "The library still has my old address.")
                .click("Send");
        walker.sees("We have what you told us. We will reply within 20 working days");
    }

    void reads_the_reply_to_it(String reply) {
        var subject = "Idea " + ref + ": our reply to you";
        reads(subject, "/ideas/" + ref, "This is our reply:", reply)
                .sees("Our reply", reply, "1 person says this is not solved for them");
    }

    /** Says this, names nobody else, and has a way on that is open. Days are read as "(a day)". */
    private Walker reads(String subject, String way, String... words) {
        walker.open("/demo/mail?to=" + EMAIL);
        var letter = "h2:text-is(\"" + subject + "\") + p + pre";
        var text = walker.page().innerText(letter);
        assertThat(text.replaceAll(DAY, "(a day)")).as(subject).contains(words);
        assertThat(text).as(subject).doesNotContainIgnoringCase(others());
        return walker.press(letter + " a[href*='" + way + "']");
    }

    private static String[] others() {
        return Stream.of(Cast.values())
                .filter(who -> who != Cast.NOBODY)
                .map(who -> who.email.replaceAll("@.*", ""))
                .flatMap(name -> Stream.of(name, name.replace('.', ' ')))
                .toArray(String[]::new);
    }

    /** Letters that let somebody in are written within a second. */
    private void awaitLink() {
        for (var i = 0; i < 40; i++) {
            walker.visit("/demo/mail?to=" + EMAIL);
            if (walker.page().locator("pre a[href*='/sign-in/link/']").count() > 0) {
                return;
            }
            walker.page().waitForTimeout(250);
        }
        throw new AssertionError("No link came to " + EMAIL);
    }
}
