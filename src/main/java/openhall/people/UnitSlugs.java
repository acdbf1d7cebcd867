package openhall.people;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ends of the addresses of units: each made from a name, and numbered when another unit has it. */
public final class UnitSlugs {
    private final Set<String> taken = new HashSet<>();

    private UnitSlugs() {}

    public static UnitSlugs besides(List<OrgUnit> units) {
        var slugs = new UnitSlugs();
        units.forEach(unit -> slugs.taken.add(unit.slug));
        return slugs;
    }

    /** For a unit of this name; taken from now on. */
    public String next(String name) {
        var base = base(name);
        var slug = base;
        for (var n = 2; !taken.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private static String base(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "unit" : words;
    }
}
