package openhall.hackathons.event;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Fingerprint;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Which words somebody had read when they agreed: nobody agrees to words that came after the page was opened. */
final class SeenWords {
    private static final String CHANGED = "These words have changed since you opened this page. Read them again";

    private SeenWords() {}

    /** As a page says it, in a field of its form. */
    static String in(Collection<EventTerms> terms) {
        return Fingerprint.of(terms.stream().map(each -> each.sha256).toArray(String[]::new));
    }

    /** As a program says it: the sha256 of each of the words that it showed, in the order in which it got them. */
    static @Nullable String ofProgram(@Nullable List<String> sha256) {
        return sha256 == null
                ? null
                : Fingerprint.of(sha256.stream().filter(Objects::nonNull).toArray(String[]::new));
    }

    /** Where nothing is said about what was read, nothing is found to be wrong. */
    static void check(@Nullable String seen, Collection<EventTerms> terms, FormErrors errors) {
        var read = Forms.text(seen);
        if (!read.isEmpty() && !read.equals(in(terms))) {
            errors.add("agreed", CHANGED);
        }
    }
}
