package openhall.ideas.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose ideas somebody wants to see: their own, those that nobody owns, or all. */
enum Whose {
    ALL("All ideas"),
    MINE("Ideas you own"),
    NONE("Ideas without an owner");

    private final String text;

    Whose(String text) {
        this.text = text;
    }

    static Whose named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(whose -> whose.slug().equals(slug))
                .findFirst()
                .orElse(ALL);
    }

    public String text() {
        return text;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Whose> choices() {
        return List.of(values());
    }
}
