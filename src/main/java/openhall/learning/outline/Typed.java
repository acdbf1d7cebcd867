package openhall.learning.outline;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Words and numbers as people type them: capitals, repeated spaces and the form of letters do not count. */
final class Typed {
    private static final int LONGEST = 200;

    private Typed() {}

    static @Nullable String refusal(List<String> given, int fields) {
        if (given.size() > fields) {
            return "there are more answers than fields";
        }
        if (!given.stream().allMatch(Forms::isKeepable)) {
            return "type your answer again without hidden characters";
        }
        return given.stream().anyMatch(each -> each.length() > LONGEST) ? "use up to " + LONGEST + " characters" : null;
    }

    static boolean isOneOf(String given, List<String> accepted) {
        return accepted.stream().anyMatch(form -> plain(form).equals(plain(given)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐‑–—−]", "-")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.UK);
    }

    /**
     * "1,200", "1200 hours" and "1 200" are the same number of hours, and so is "1 hour" one of them; null for what is no
     * number in this unit. Commas and spaces stand between thousands only: "1,5" is asked for again.
     */
    static @Nullable BigDecimal number(String given, String unit) {
        var text = plain(given);
        for (var measure : measures(plain(unit))) {
            if (text.endsWith(measure)) {
                text = text.substring(0, text.length() - measure.length()).strip();
                break;
            }
        }
        text = text.replaceFirst("^([+-]?)£", "$1").replaceAll("(?<=\\d)[ ,](?=\\d{3}(?!\\d))", "");
        return text.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
    }

    /** How people write a unit behind a number: as the author, for one of it, or as a sign. */
    private static List<String> measures(String unit) {
        if (unit.isEmpty()) {
            return List.of();
        }
        if (unit.equals("per cent") || unit.equals("%")) {
            return List.of("per cent", "percent", "%");
        }
        return unit.endsWith("s") ? List.of(unit, unit.substring(0, unit.length() - 1)) : List.of(unit);
    }
}
