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
                .mapToObj(index -> told(given, index, passed ? "place " + (index + 1) : null))
                .map(told -> withFeedback(told, items.get(items.size() - 1)))
                .toList();
    }

    /** Before a pass, in the order in which the lines were shown: the author's order is the answer. */
    List<Told> told(List<String> given, List<Integer> order) {
        return order.stream()
                .map(position -> told(given, position - 1, null))
                .map(told -> withFeedback(told, items.get(order.get(order.size() - 1) - 1)))
                .toList();
    }

    private Told told(List<String> given, int index, @Nullable String right) {
        var place = Parts.at(given, index);
        var said = place.isEmpty() ? "" : "place " + place;
        return new Told(items.get(index), Parts.verdict(said, isRight(given, index), right), "");
    }

    /** The author's words stand once, behind the last line. */
    private Told withFeedback(Told told, String last) {
        return told.part().equals(last) ? new Told(last, told.words(), feedback) : told;
    }
}
