package openhall.ideas.calls;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The end of a call's address: made from its title, and numbered when another call has it. */
final class CallSlugs {
    private static final int LONGEST = 60;

    private CallSlugs() {}

    static String free(String title, Predicate<String> taken) {
        var base = base(title);
        var slug = base;
        for (var n = 2; slug.equals("new") || taken.test(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private static String base(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "call" : slug;
    }
}
