package openhall.strategy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.files.YamlMap;

/** What a file must say before it is published; each refusal is a sentence for whoever wrote the file. */
public final class Gate {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Gate() {}

    /** The text of a key; without one the sentence says what is wanted. */
    public static String need(YamlMap map, String key, String sentence) {
        var text = map.optionalText(key);
        if (text == null) {
            map.problem(key, sentence);
            return "";
        }
        return text;
    }

    /** The slug of an entry in a list, which no other entry may have. */
    public static String slug(YamlMap map, Set<String> taken) {
        var slug = need(
                map, "slug", "This entry has no slug. Give it a short name of small letters, numbers and hyphens.");
        if (slug.isEmpty()) {
            return slug;
        }
        if (!isSlug(slug)) {
            map.problem("slug", "\"" + slug + "\" is not a slug. Use small letters, numbers and single hyphens.");
        } else if (!taken.add(slug)) {
            map.problem("slug", "The slug \"" + slug + "\" is used twice. Give each entry its own.");
        }
        return slug;
    }

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** One of the choices, written in small letters. */
    public static <E extends Enum<E>> E choice(YamlMap map, String key, List<E> choices, String sentence) {
        var text = need(map, key, sentence);
        for (var choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(text)) {
                return choice;
            }
        }
        if (!text.isEmpty()) {
            map.problem(key, "\"" + text + "\" is not known here. " + sentence);
        }
        return choices.get(0);
    }
}
