package openhall.ideas.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups of texts that share telling words. The text that most others are near begins the first group, with all that are
 * near it; the next group begins the same way among those that are left. So each text is in one group at most, and the
 * same texts always make the same groups.
 */
final class Groups {
    /** What two texts have in common, as the cosine of their words' weights, from 0 (nothing) to 1 (the same words). */
    private static final double NEAR = 0.15;

    private static final int SMALLEST = 3;
    private static final int MOST = 20;
    private static final int WORDS = 5;

    /** The numbers of its texts, the one in the middle first, and the words that tell it from other texts. */
    record Group(List<Integer> texts, List<String> words) {}

    private final WordWeights weights;

    private Groups(WordWeights weights) {
        this.weights = weights;
    }

    /** The largest first; texts that are like few others are in none. */
    static List<Group> of(List<String> texts) {
        try {
            return new Groups(WordWeights.of(texts)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Group> find() {
        var near = weights.near(NEAR);
        var left = new HashSet<>(IntStream.range(0, near.size()).boxed().toList());
        var groups = new ArrayList<Group>();
        while (groups.size() < MOST) {
            var group = next(near, left);
            if (group.size() < SMALLEST) {
                break;
            }
            groups.add(new Group(group, weights.telling(group, WORDS)));
            left.removeAll(group);
        }
        return groups;
    }

    private static List<Integer> next(List<List<Integer>> near, Set<Integer> left) {
        return left.stream()
                .map(text -> around(text, near, left))
                .max(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(group -> -group.get(0)))
                .orElse(List.of());
    }

    private static List<Integer> around(int text, List<List<Integer>> near, Set<Integer> left) {
        var group = new ArrayList<Integer>();
        group.add(text);
        near.get(text).stream().filter(left::contains).forEach(group::add);
        return group;
    }
}
