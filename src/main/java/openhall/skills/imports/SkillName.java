package openhall.skills.imports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key of a skill that its framework knows only by name: "Agile working" is GDD-AGILE-WORKING. */
final class SkillName {
    private static final int LONGEST = 70;

    /** What is left of these says enough to tell two names apart; C++ and C# are told apart by more. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.:;'’&/()\\-–]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private SkillName() {}

    /** The same for the same name, whatever stands around it in its file. */
    static String key(String prefix, String name) {
        var flat =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var joined = APOSTROPHES.matcher(flat.toUpperCase(Locale.ROOT)).replaceAll("");
        var words = EDGES.matcher(OTHERS.matcher(joined).replaceAll("-")).replaceAll("");
        if (PLAIN.matcher(name).matches() && words.length() <= LONGEST && !words.isEmpty()) {
            return prefix + "-" + words;
        }
        var begin = EDGES.matcher(words.substring(0, Math.min(words.length(), LONGEST)))
                .replaceAll("");
        return prefix + "-" + (begin.isEmpty() ? "" : begin + "-") + mark(name);
    }

    /** Eight letters that no other name has. */
    private static String mark(String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
