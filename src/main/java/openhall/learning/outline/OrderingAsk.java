package openhall.learning.outline;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Put these things in order; an answer gives the place of each, in the order of the author, counted from 1. */
public record OrderingAsk(List<String> items, String feedback) implements Ask {

    @Override
    public String kindText() {
        return "Put in order";
    }

    @Override
    public int fields() {
        return items.size();
    }

    @Override
    public List<String> rightAnswer() {
        return IntStream.rangeClosed(1, items.size()).mapToObj(String::valueOf).toList();
    }

    /** Everything one place too late, and the last thing first. */
    @Override
    public List<String> wrongAnswer() {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(place -> String.valueOf(place % items.size() + 1))
                .toList();
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        var stranger = given.size() > items.size()
                || given.stream()
                        .anyMatch(each -> !each.isEmpty() && !rightAnswer().contains(each));
        return stranger ? "choose a place from 1 to " + items.size() + " for each" : null;
    }

    /** Two things cannot have the same place. */
    @Override
    public boolean isComplete(List<String> given) {
        return Parts.isFull(given, items.size()) && given.stream().distinct().count() == items.size();
    }

    @Override
    public double share(List<String> given) {
        return Parts.share(items.size(), index -> isRight(given, index));
    }

    private static boolean isRight(List<String> given, int index) {
        return Parts.at(given, index).equals(String.valueOf(index + 1));
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> told(given, passed, index))
                .toList();
    }

    private Told told(List<String> given, boolean passed, int index) {
        var place = Parts.at(given, index);
        var verdict = Parts.verdict(
                place.isEmpty() ? "" : "place " + place, isRight(given, index), passed ? "place " + (index + 1) : null);
        return new Told(items.get(index), verdict, index == items.size() - 1 ? feedback : "");
    }
}
