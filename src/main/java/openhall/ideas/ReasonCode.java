package openhall.ideas;

import java.util.Arrays;
import java.util.List;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Why a moderator did not let an idea stand as it is. */
public enum ReasonCode {
    DUPLICATE("Another idea already says this"),
    ALREADY_HAPPENING("The council already does this"),
    NOT_THE_COUNCIL("The council cannot do this: it is the job of someone else"),
    INDIVIDUAL_CASE("It is about one person's own case"),
    NAMED_PERSON("It is about a person who can be recognised"),
    FAULT_REPORT("It reports a fault, which a service can mend sooner"),
    NO_CLEAR_ACTION("It does not say what the council could do"),
    OFFENSIVE("It has offensive words"),
    ADVERT("It is an advert"),
    TEST_OR_JOKE("It is a test or a joke"),
    CONFIDENTIAL("It has something confidential, or that the law does not let us publish"),
    SPAM("It was sent by a program");

    private final String text;

    ReasonCode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static List<Option> options() {
        return Arrays.stream(values())
                .map(code -> Option.of(code.name(), code.text))
                .toList();
    }

    public static @Nullable ReasonCode named(String name) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
