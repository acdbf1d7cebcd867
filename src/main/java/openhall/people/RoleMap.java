package openhall.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which roles a provider's words give, written as {@code Web team=AUTHOR; Web team=MODERATOR; Heads=ORGANISER}. */
public record RoleMap(List<Map.Entry<String, Role>> pairs) {

    /**
     * Pairs of a word and a role with semicolons between; the last equals sign of a pair stands between the two.
     *
     * @throws IllegalArgumentException in a sentence, when a pair lacks its word or names no role that can be granted
     */
    public static RoleMap read(String text) {
        return new RoleMap(Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(RoleMap::pair)
                .toList());
    }

    private static Map.Entry<String, Role> pair(String text) {
        var at = text.lastIndexOf('=');
        var word = text.substring(0, Math.max(at, 0)).strip();
        var name = text.substring(at + 1).strip().toUpperCase(Locale.ROOT);
        return Role.GRANTED.stream()
                .filter(role -> !word.isEmpty() && role.name().equals(name))
                .map(role -> Map.entry(word, role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" must be a word, an equals sign and one of " + Role.GRANTED));
    }

    /** The granted roles of somebody with these words: one that no word can give stays as it was given by hand. */
    public Set<Role> applied(Set<Role> held, Set<String> words) {
        var granted = EnumSet.noneOf(Role.class);
        granted.addAll(held);
        granted.retainAll(Role.GRANTED);
        pairs.forEach(pair -> granted.remove(pair.getValue()));
        pairs.stream().filter(pair -> words.contains(pair.getKey())).forEach(pair -> granted.add(pair.getValue()));
        return granted;
    }
}
