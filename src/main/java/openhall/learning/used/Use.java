package openhall.learning.used;

import java.util.List;
import java.util.stream.Stream;
import openhall.web.Option;

/** Whether somebody has used at work what they learned. */
enum Use {
    YES("yes", "Yes, I have used it"),
    NOT_YET("not-yet", "Not yet"),
    OTHER_JOB("other-job", "I am no longer in that job");

    static final String SLUGS = "yes|not-yet|other-job";

    private final String slug;
    private final String text;

    Use(String slug, String text) {
        this.slug = slug;
        this.text = text;
    }

    public String slug() {
        return slug;
    }

    public String text() {
        return text;
    }

    /** Only for one of {@link #SLUGS}. */
    static Use named(String slug) {
        return Stream.of(values())
                .filter(use -> use.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static List<Option> options() {
        return Stream.of(values()).map(use -> Option.of(use.slug, use.text)).toList();
    }
}
