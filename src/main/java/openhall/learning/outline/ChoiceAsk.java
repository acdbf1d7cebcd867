package openhall.learning.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tick one, or all that apply; {@code fixed} keeps the order of the author, as true before false. */
public record ChoiceAsk(List<ChoiceOption> options, boolean fixed) implements Ask {

    /** What can be ticked, and what the learner is told about it. */
    public record ChoiceOption(String text, boolean right, String feedback) {}

    public boolean isMultiple() {
        return rightAnswer().size() > 1;
    }

    @Override
    public String kindText() {
        return isMultiple() ? "Choose all that apply" : "Choose one";
    }

    @Override
    public int fields() {
        return 0;
    }

    @Override
    public List<String> rightAnswer() {
        return positions(true);
    }

    @Override
    public List<String> wrongAnswer() {
        return positions(false).subList(0, 1);
    }

    private List<String> positions(boolean right) {
        return IntStream.rangeClosed(1, options.size())
                .filter(position -> options.get(position - 1).right() == right)
                .mapToObj(String::valueOf)
                .toList();
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        if (given.stream().anyMatch(each -> !offers(each))) {
            return isMultiple() ? "choose from the answers shown" : "choose one of the answers shown";
        }
        return !isMultiple() && Set.copyOf(given).size() > 1 ? "choose one of the answers shown" : null;
    }

    private boolean offers(String position) {
        return position.matches("[1-9][0-9]?") && Integer.parseInt(position) <= options.size();
    }

    @Override
    public boolean isComplete(List<String> given) {
        return !given.isEmpty();
    }

    /** Each wrong tick takes away what a right one gives, so that ticking everything gains nothing. */
    @Override
    public double share(List<String> given) {
        var ticked = new TreeSet<>(given);
        var right = new TreeSet<>(rightAnswer());
        var hits = ticked.stream().filter(right::contains).count();
        return Math.max(0, 2.0 * hits - ticked.size()) / right.size();
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        var told = new ArrayList<Told>();
        for (var position = 1; position <= options.size(); position++) {
            var option = options.get(position - 1);
            var chosen = given.contains(String.valueOf(position));
            if (chosen || passed) {
                told.add(new Told(option.text(), words(option, chosen), option.feedback()));
            }
        }
        return told;
    }

    private static String words(ChoiceOption option, boolean chosen) {
        if (chosen) {
            return option.right() ? "You chose this, and it is right." : "You chose this, and it is not right.";
        }
        return option.right() ? "You did not choose this, and it is right." : "You did not choose this, rightly.";
    }
}
