package openhall.learning.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word or a few, right when it is one of the accepted forms; the usual one comes first. */
public record TextAsk(List<String> accepted, String feedback) implements Ask {

    @Override
    public String kindText() {
        return "Write a short answer";
    }

    @Override
    public int fields() {
        return 1;
    }

    @Override
    public List<String> rightAnswer() {
        return accepted.subList(0, 1);
    }

    @Override
    public List<String> wrongAnswer() {
        return List.of("-");
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        return Typed.refusal(given, 1);
    }

    @Override
    public boolean isComplete(List<String> given) {
        return Parts.isFull(given, 1);
    }

    @Override
    public double share(List<String> given) {
        return Typed.isOneOf(Parts.at(given, 0), accepted) ? 1 : 0;
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        var verdict = Parts.verdict(Parts.at(given, 0), share(given) == 1, passed ? accepted.get(0) : null);
        return List.of(new Told("Your answer", verdict, feedback));
    }
}
