package openhall.strategy.savings;

import org.jspecify.annotations.Nullable;

/**
 * The idea or the change that a saving comes from, as everyone may read it today: without a title and a page once it is no
 * longer public.
 */
record CameFrom(
        String kind,
        String ref,
        @Nullable String title,
        @Nullable String path) {
    static CameFrom nobodyReads(String kind, String ref) {
        return new CameFrom(kind, ref, null, null);
    }

    /** Its title, or only what it is: Idea ID-1001. */
    public String text() {
        var known = title;
        return known == null ? (kind.equals("idea") ? "Idea " : "Change ") + ref : known;
    }
}
