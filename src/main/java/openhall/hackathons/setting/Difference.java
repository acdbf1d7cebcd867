package openhall.hackathons.setting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import openhall.hackathons.Changed;

/** What is said in another way from now on, thing by thing in the words of the page, and which kinds of things. */
public record Difference(Set<Changed> about, Map<String, String> before, Map<String, String> after) {
    public static Difference none() {
        return new Difference(Set.of(), Map.of(), Map.of());
    }

    /** Of what is said now and next about things of one kind; the parts that stay are left out. */
    public static Difference of(Changed kind, Map<String, String> now, Map<String, String> next) {
        if (now.equals(next)) {
            return none();
        }
        return new Difference(EnumSet.of(kind), Worded.differing(now, next), Worded.differing(next, now));
    }

    /** Both together. */
    public Difference and(Difference other) {
        var all = EnumSet.noneOf(Changed.class);
        all.addAll(about);
        all.addAll(other.about);
        return new Difference(all, both(before, other.before), both(after, other.after));
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        var both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    public boolean any() {
        return !about.isEmpty();
    }
}
