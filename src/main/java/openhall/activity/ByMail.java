package openhall.activity;

import java.util.List;
import java.util.stream.Stream;
import openhall.web.Option;

/** When somebody wants to have news by e-mail; in the app it is there in any case. */
public enum ByMail {
    AT_ONCE("At once", "An email for each piece of news, as it happens"),
    DAILY("Once a day", "One email in the morning, with everything you have not read yet"),
    NEVER("Not by email", "You see it here when you sign in");

    private final String text;
    private final String hint;

    ByMail(String text, String hint) {
        this.text = text;
        this.hint = hint;
    }

    public String text() {
        return text;
    }

    public static List<Option> options() {
        return Stream.of(values())
                .map(how -> new Option(how.name(), how.text, how.hint))
                .toList();
    }
}
