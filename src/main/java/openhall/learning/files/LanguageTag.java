package openhall.learning.files;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a language is named on the web (BCP 47): its code, and where it matters its script and its country. */
final class LanguageTag {
    private LanguageTag() {}

    /** As it is written by rule, such as pt-BR for pt-br; null for what is no tag, or names what nobody knows. */
    static @Nullable String of(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return isKnown(locale) ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException malformed) {
            return null;
        }
    }

    /** What has no name in English is only its own code again. */
    private static boolean isKnown(Locale locale) {
        var language = locale.getLanguage();
        return !language.isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                && isKnown(locale.getScript(), locale.getDisplayScript(Locale.ENGLISH))
                && isKnown(locale.getCountry(), locale.getDisplayCountry(Locale.ENGLISH));
    }

    private static boolean isKnown(String code, String name) {
        return code.isEmpty() || !name.equals(code);
    }
}
