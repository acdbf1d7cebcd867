package openhall.people.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changes, in words: "job title: Officer to Senior officer". */
final class Differences {
    private final List<String> all = new ArrayList<>();

    Differences between(String what, @Nullable String from, @Nullable String to) {
        return between(what, from, to, Objects.equals(from, to));
    }

    /** Of two that may be called the same and are not, or the other way round. */
    Differences between(String what, @Nullable String from, @Nullable String to, boolean same) {
        if (!same) {
            all.add(what + ": " + words(from) + " to " + words(to));
        }
        return this;
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "none");
    }
}
