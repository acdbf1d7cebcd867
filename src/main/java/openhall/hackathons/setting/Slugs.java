package openhall.hackathons.setting;

import java.util.Locale;

/** A title as it stands in an address. */
public final class Slugs {
    private static final int LONGEST = 100;

    private Slugs() {}

    public static String of(String title) {
        var slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.replaceAll("^-+|-+$", "");
    }
}
