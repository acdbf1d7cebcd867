package openhall.ideas.digest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The sentence of a text that says most about something, word for word. */
final class Quotation {
    private static final int LONGEST = 300;

    private Quotation() {}

    static String about(List<String> words, String text) {
        return sentences(text).stream()
                .max(Comparator.comparingLong(sentence -> WordWeights.shared(sentence, words)))
                .map(Quotation::cut)
                .orElse("");
    }

    private static List<String> sentences(String text) {
        var found = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            var breaks = BreakIterator.getSentenceInstance(Locale.UK);
            breaks.setText(line);
            for (int from = breaks.first(), to = breaks.next();
                    to != BreakIterator.DONE;
                    from = to, to = breaks.next()) {
                found.add(line.substring(from, to).strip());
            }
        }
        return found.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** A long sentence ends after a whole word, with a sign that it goes on. */
    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        var end = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, end < LONGEST / 2 ? sentence.offsetByCodePoints(0, 100) : end) + " …";
    }
}
