package openhall.ideas.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages on which somebody writes an idea, in their order. A new one is a line here, and a page at its address. */
enum Step {
    PROBLEM,
    SUGGESTION,
    TITLE,
    TOPIC,
    PLACE,
    YOU,
    ALIKE,
    CHECK;

    /** As it stands in the address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Shown only where there is something to show, so it has no number. */
    boolean isNumbered() {
        return this != ALIKE;
    }

    static @Nullable Step named(String slug) {
        return Arrays.stream(values())
                .filter(step -> step.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** Nobody is asked to choose from nothing. */
    static List<Step> where(boolean thereAreTopics) {
        return Arrays.stream(values())
                .filter(step -> step != TOPIC || thereAreTopics)
                .toList();
    }
}
