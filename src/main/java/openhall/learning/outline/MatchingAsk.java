package openhall.learning.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** For each thing on the left, choose what belongs to it; {@code extras} belong to nothing. */
public record MatchingAsk(List<Pair> pairs, List<String> extras) implements Ask {

    public record Pair(String left, String right, String feedback) {}

    /** Everything that can be chosen, each once, by the alphabet: the order gives nothing away. */
    public List<String> offers() {
        return IntStream.range(0, pairs.size() + extras.size())
                .mapToObj(index -> index < pairs.size() ? pairs.get(index).right() : extras.get(index - pairs.size()))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    public String kindText() {
        return "Match";
    }

    @Override
    public int fields() {
        return pairs.size();
    }

    @Override
    public List<String> rightAnswer() {
        return pairs.stream().map(Pair::right).toList();
    }

    @Override
    public List<String> wrongAnswer() {
        return pairs.stream().map(this::notFor).toList();
    }

    private String notFor(Pair pair) {
        return offers().stream()
                .filter(offer -> !offer.equals(pair.right()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        var stranger = given.size() > pairs.size()
                || given.stream().anyMatch(each -> !each.isEmpty() && !offers().contains(each));
        return stranger ? "choose from the answers shown" : null;
    }

    @Override
    public boolean isComplete(List<String> given) {
        return Parts.isFull(given, pairs.size());
    }

    @Override
    public double share(List<String> given) {
        return Parts.share(pairs.size(), index -> isRight(given, index));
    }

    private boolean isRight(List<String> given, int index) {
        return Parts.at(given, index).equals(pairs.get(index).right());
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        var told = new ArrayList<Told>();
        for (var index = 0; index < pairs.size(); index++) {
            var pair = pairs.get(index);
            var verdict = Parts.verdict(Parts.at(given, index), isRight(given, index), passed ? pair.right() : null);
            told.add(new Told(pair.left(), verdict, pair.feedback()));
        }
        return told;
    }
}
