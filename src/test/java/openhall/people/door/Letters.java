package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import openhall.Cast;

/** The mail of the demonstration, read for the newest link of a kind. */
final class Letters {
    private Letters() {}

    /** The path of the newest link below this one that was sent to the address. */
    static String link(String below, String email) {
        var mail = to(email);
        var link = Pattern.compile("(" + Pattern.quote(below) + "/[A-Za-z0-9_-]{32})")
                .matcher(mail);
        assertThat(link.find()).as("A link below %s in %s", below, mail).isTrue();
        return link.group(1);
    }

    static String to(String email) {
        return Cast.NOBODY.get("/demo/mail?to=" + email).asString();
    }
}
