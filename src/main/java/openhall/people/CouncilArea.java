package openhall.people;

import java.text.Normalizer;
import java.util.Locale;

/** A ward or a neighbourhood: Gospel Oak, and gospel-oak where a program needs a word without spaces. */
public record CouncilArea(String slug, String name) {
    public static CouncilArea of(String name) {
        return new CouncilArea(slug(name), name);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
