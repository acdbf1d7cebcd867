package openhall.strategy.words;

import java.util.List;
import openhall.strategy.glossary.TermText;

/** A small vocabulary for tests. */
final class Words {
    static final Vocabulary SOME = new Vocabulary(
            List.of(
                    term("agile", "Agile", "agile working"),
                    term("artificial-intelligence", "Artificial intelligence", "AI"),
                    term("joined-up", "Joined-up")),
            List.of(
                    new Buzzword(List.of("leverage", "leveraging"), "use", null),
                    new Buzzword(List.of("seamless"), "what people no longer have to do", "joined-up")));

    private Words() {}

    private static TermText term(String slug, String name, String... also) {
        return new TermText(slug, name, List.of(also), "What it is", "What it is not", "An example", "");
    }
}
