package openhall.ideas.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.similarities.ClassicSimilarity;

/**
 * How much each word of each text tells: often in the text and in few others (tf-idf as Lucene's classic similarity has it),
 * with words brought to their stems. Each text's weights are scaled to a length of 1, so that the sum of the products of two texts
 * is their cosine.
 */
final class WordWeights {
    private static final Analyzer ENGLISH = new EnglishAnalyzer(sayNothing());
    private static final ClassicSimilarity STATISTICS = new ClassicSimilarity();
    private static final String FIELD = "words";

    /** A word in more of the texts than this part says nothing about any of them. */
    private static final double TOO_COMMON = 0.4;

    /** One word in common can be chance. */
    private static final int SHARED = 2;

    private final List<Map<String, Double>> texts = new ArrayList<>();
    private final Map<String, Integer> textsWith = new HashMap<>();

    /** For each stem, how it is written, and how often. */
    private final Map<String, Map<String, Integer>> written = new HashMap<>();

    private WordWeights() {}

    static WordWeights of(List<String> texts) throws IOException {
        var weights = new WordWeights();
        var counted = new ArrayList<Map<String, Integer>>();
        for (var text : texts) {
            counted.add(weights.count(text));
        }
        counted.forEach(counts -> counts.keySet().forEach(stem -> weights.textsWith.merge(stem, 1, Integer::sum)));
        counted.forEach(counts -> weights.texts.add(weights.weigh(counts, texts.size())));
        return weights;
    }

    /** For each text the others that are at least so near, the nearest first. */
    List<List<Integer>> near(double least) {
        var having = new HashMap<String, List<Integer>>();
        for (var text = 0; text < texts.size(); text++) {
            for (var stem : texts.get(text).keySet()) {
                having.computeIfAbsent(stem, any -> new ArrayList<>()).add(text);
            }
        }
        var all = new ArrayList<List<Integer>>();
        for (var text = 0; text < texts.size(); text++) {
            all.add(near(text, having, least));
        }
        return all;
    }

    private List<Integer> near(int text, Map<String, List<Integer>> having, double least) {
        var cosines = new TreeMap<Integer, Double>();
        var shared = new HashMap<Integer, Integer>();
        texts.get(text)
                .forEach((stem, weight) -> having.getOrDefault(stem, List.of()).forEach(other -> {
                    cosines.merge(other, weight * weight(other, stem), Double::sum);
                    shared.merge(other, 1, Integer::sum);
                }));
        cosines.remove(text);
        return cosines.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && shared.getOrDefault(entry.getKey(), 0) >= SHARED)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that weigh most in these texts together, as people write them. */
    List<String> telling(List<Integer> group, int most) {
        var sums = new TreeMap<String, Double>();
        group.forEach(text -> texts.get(text).forEach((stem, weight) -> sums.merge(stem, weight, Double::sum)));
        return sums.entrySet().stream()
                .filter(entry -> group.stream()
                                .filter(text -> weight(text, entry.getKey()) > 0)
                                .count()
                        > 1)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(entry -> asWritten(entry.getKey()))
                .toList();
    }

    /** Words that stand in every text, besides the few that Lucene leaves out itself. */
    private static CharArraySet sayNothing() {
        var words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        words.addAll(
                List.of(("i me my mine we us our you your he she his her him them who what which when where why how can"
                                + " could would should do does did have has had get gets got am were been being from than too very"
                                + " also just only so more most some any let us each every all one two three first much many need needs"
                                + " people person council make makes put use about again after before because out up down over")
                        .split(" ")));
        return words;
    }

    private double weight(int text, String stem) {
        return texts.get(text).getOrDefault(stem, 0.0);
    }

    private Map<String, Double> weigh(Map<String, Integer> counts, int of) {
        var weights = new TreeMap<String, Double>();
        counts.forEach((stem, count) -> {
            var with = textsWith.getOrDefault(stem, 0);
            if (with <= Math.max(of * TOO_COMMON, 3)) {
                weights.put(stem, (double) STATISTICS.tf(count) * STATISTICS.idf(with, of));
            }
        });
        var length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    private Map<String, Integer> count(String text) throws IOException {
        var counts = new TreeMap<String, Integer>();
        try (var stream = ENGLISH.tokenStream(FIELD, text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(stem.toString(), 1, Integer::sum);
                var word = text.substring(place.startOffset(), place.endOffset());
                written.computeIfAbsent(stem.toString(), any -> new TreeMap<>()).merge(word, 1, Integer::sum);
            }
            stream.end();
        }
        return counts;
    }

    private String asWritten(String stem) {
        return written.getOrDefault(stem, Map.of(stem, 1)).entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> Character.isLowerCase(entry.getKey().charAt(0)) ? 1 : 0)
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    /** How many of these words stand in a text, whatever form they have there. */
    static long shared(String text, List<String> words) {
        try {
            var alone = new WordWeights();
            var in = alone.count(text).keySet();
            var wanted = alone.count(String.join(" ", words)).keySet();
            return wanted.stream().filter(in::contains).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
