package openhall.skills.imports;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a text of a framework may hold. */
final class TextRule {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;

    private static final String NOT_DEFINED = "this skill level is currently not defined";

    private TextRule() {}

    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A level that the framework has no words for, in one way or the other. */
    static boolean isMissing(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals(NOT_DEFINED) || plain.equals(NOT_DEFINED + ".");
    }

    /** Why these texts cannot be kept, or nothing. */
    static @Nullable String refusal(String name, Collection<String> texts) {
        if (name.isEmpty()) {
            return "It has no name";
        }
        if (name.length() > LONGEST_NAME) {
            return "Its name is longer than 200 characters. Look for a missing quotation mark";
        }
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            return "One of its texts is longer than 10,000 characters";
        }
        var hidden = isHidden(name) || texts.stream().anyMatch(TextRule::isHidden);
        return hidden ? "It holds hidden characters that cannot be kept" : null;
    }

    /** So much of a name that cannot be kept as tells people which it is. */
    static String shown(String name) {
        var plain = name.replaceAll("\\p{C}+", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    private static boolean isHidden(String text) {
        return text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\t')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
