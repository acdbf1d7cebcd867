package openhall.people.directory;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a line does, or would do; first what somebody has to look at. */
enum Outcome {
    REFUSED("Refused", "bad"),
    NEW("New", "good"),
    CHANGED("Changed", "info"),
    CAME_BACK("Came back", "good"),
    MISSING("Not in the file", "warn"),
    LEFT("Left", "warn"),
    STAYS("Not in the file, stays", "neutral"),
    UNCHANGED("Unchanged", "neutral");

    private final String text;
    private final String kind;

    Outcome(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    static @Nullable Outcome named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    public String text() {
        return text;
    }

    /** Of the tag that shows it. */
    public String kind() {
        return kind;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
