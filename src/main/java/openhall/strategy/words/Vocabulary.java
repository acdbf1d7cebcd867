package openhall.strategy.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.strategy.Advice;
import openhall.strategy.glossary.TermText;
import org.jspecify.annotations.Nullable;

/** The terms of the glossary and the buzzwords, ready to be found in a text. Keys are in small letters. */
public final class Vocabulary {
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

    private static final String EXPLAIN = "Say in your own words what it means here."
            + " Not everyone knows this word, and some use it for something else.";

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, Buzzword> buzzwords = new HashMap<>();
    private final Pattern terms;
    private final Pattern buzz;
    private final Pattern both;

    Vocabulary(Collection<TermText> terms, Collection<Buzzword> buzzwords) {
        var names = new ArrayList<String>();
        for (var term : terms) {
            for (var name : namesOf(term)) {
                slugs.put(small(name), term.slug());
                names.add(name);
            }
        }
        var words = new ArrayList<String>();
        for (var buzzword : buzzwords) {
            buzzword.words().forEach(word -> this.buzzwords.put(small(word), buzzword));
            words.addAll(buzzword.words());
        }
        this.terms = anyOf(names);
        this.buzz = anyOf(words);
        names.addAll(words);
        this.both = anyOf(names);
    }

    /** Reads {@code content/glossary}; a file with mistakes is left out. */
    static Vocabulary read(Path content, List<Path> files, Problems problems) {
        var terms = new ArrayList<TermText>();
        for (var file : files) {
            var mistakes = new Problems();
            var term = TermText.read(file, mistakes);
            if (!mistakes.any()) {
                terms.add(term);
            }
        }
        var known = terms.stream().map(TermText::slug).collect(Collectors.toSet());
        return new Vocabulary(terms, buzzwords(content.resolve("glossary/_buzzwords.yaml"), known, problems));
    }

    private static List<Buzzword> buzzwords(Path file, Collection<String> terms, Problems problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var mistakes = new Problems();
        var yaml = Yaml.read(file, mistakes);
        yaml.onlyKeys("buzzwords");
        var buzzwords = new ArrayList<Buzzword>();
        for (var map : yaml.maps("buzzwords")) {
            var buzzword = Buzzword.read(map);
            var see = buzzword.see();
            if (see != null && !terms.contains(see)) {
                map.problem("see", "There is no term \"" + see + "\" in the glossary.");
            }
            buzzwords.add(buzzword);
        }
        problems.addAll(mistakes);
        return mistakes.any() ? List.of() : buzzwords;
    }

    private static List<String> namesOf(TermText term) {
        var names = new ArrayList<>(term.also());
        names.add(term.name());
        return names;
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whole words only, the longest first; a word in capitals, such as AI, only when it is written so. */
    private static Pattern anyOf(Collection<String> words) {
        if (words.isEmpty()) {
            return Pattern.compile("(?!)");
        }
        var choices = new HashSet<>(words)
                .stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Vocabulary::choice)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}/@-])(?:" + choices + ")(?![\\p{L}\\p{N}/@]|[-.][\\p{L}\\p{N}])");
    }

    private static String choice(String word) {
        var spaced = List.of(word.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return capitals ? spaced : "(?iu:" + spaced + ")";
    }

    Pattern terms() {
        return terms;
    }

    Pattern buzz() {
        return buzz;
    }

    @Nullable
    String slugOf(String written) {
        return slugs.get(small(written));
    }

    @Nullable
    Buzzword buzzword(String written) {
        return buzzwords.get(small(written));
    }

    /** About each word once, in the order of the text. */
    public List<Advice> advice(String text) {
        var advice = new LinkedHashMap<String, Advice>();
        var found = both.matcher(text);
        while (found.find()) {
            var written = found.group();
            var about = about(written);
            if (about != null) {
                advice.putIfAbsent(about.text() + about.link(), about);
            }
        }
        return List.copyOf(advice.values());
    }

    private @Nullable Advice about(String written) {
        var buzzword = buzzword(written);
        if (buzzword != null) {
            return buzzword.advice(written);
        }
        var slug = slugOf(written);
        return slug == null ? null : new Advice(written, EXPLAIN, "/glossary/" + slug);
    }
}
