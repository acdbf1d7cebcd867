package openhall.strategy.words;

import java.util.List;
import openhall.files.YamlMap;
import openhall.strategy.Advice;
import openhall.strategy.Gate;
import org.jspecify.annotations.Nullable;

/** A word that sounds good and says little, in all its forms, with what to say instead. */
record Buzzword(List<String> words, String say, @Nullable String see) {

    static Buzzword read(YamlMap map) {
        map.onlyKeys("words", "say", "see");
        var words = map.texts("words");
        if (words.isEmpty()) {
            map.problem("words", "The entry names no word. Write at least one, such as words: [leverage].");
        }
        return new Buzzword(
                words, Gate.need(map, "say", "The entry does not say what to write instead."), map.optionalText("see"));
    }

    Advice advice(String written) {
        var term = see;
        return new Advice(written, sentence(), term == null ? null : "/glossary/" + term);
    }

    String sentence() {
        return "Try: " + say + ".";
    }
}
