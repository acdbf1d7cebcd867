package openhall.learning.used;

import java.util.List;
import java.util.stream.Stream;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What stood in the way of using at work what somebody learned. */
enum Hindrance {
    NO_TIME("no-time", "I had no time"),
    NO_CHANCE("no-chance", "There was no chance in my job"),
    NOT_AGREED("not-agreed", "My manager did not agree"),
    SYSTEMS("systems", "Our systems do not allow it"),
    FORGOT("forgot", "I forgot how"),
    OTHER("other", "Something else");

    static final String SLUGS = "(no-time|no-chance|not-agreed|systems|forgot|other)?";

    private final String slug;
    private final String text;

    Hindrance(String slug, String text) {
        this.slug = slug;
        this.text = text;
    }

    public String slug() {
        return slug;
    }

    public String text() {
        return text;
    }

    /** Null for nothing chosen. */
    static @Nullable Hindrance named(String slug) {
        return Stream.of(values())
                .filter(each -> each.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }

    static List<Option> options() {
        return Stream.of(values()).map(each -> Option.of(each.slug, each.text)).toList();
    }
}
