package openhall.learning.outline;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps to fill in. {@code texts} are the pieces around the gaps, one more than there are gaps; {@code gaps}
 * are the forms that each gap accepts, the usual one first.
 */
public record GapsAsk(List<String> texts, List<List<String>> gaps, String feedback) implements Ask {

    @Override
    public String kindText() {
        return "Fill in the gaps";
    }

    @Override
    public int fields() {
        return gaps.size();
    }

    @Override
    public List<String> rightAnswer() {
        return gaps.stream().map(forms -> forms.get(0)).toList();
    }

    @Override
    public List<String> wrongAnswer() {
        return gaps.stream().map(forms -> "-").toList();
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        return Typed.refusal(given, gaps.size());
    }

    @Override
    public boolean isComplete(List<String> given) {
        return Parts.isFull(given, gaps.size());
    }

    @Override
    public double share(List<String> given) {
        return Parts.share(gaps.size(), index -> isRight(given, index));
    }

    private boolean isRight(List<String> given, int index) {
        return Typed.isOneOf(Parts.at(given, index), gaps.get(index));
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        return IntStream.range(0, gaps.size())
                .mapToObj(index -> told(given, passed, index))
                .toList();
    }

    private Told told(List<String> given, boolean passed, int index) {
        var usual = passed ? gaps.get(index).get(0) : null;
        var verdict = Parts.verdict(Parts.at(given, index), isRight(given, index), usual);
        return new Told("Gap " + (index + 1), verdict, index == gaps.size() - 1 ? feedback : "");
    }
}
