package openhall.learning.outline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number, right when it is no further than {@code tolerance} from {@code answer}; both in {@code unit}, which may be empty. */
public record NumberAsk(BigDecimal answer, BigDecimal tolerance, String unit, String feedback) implements Ask {

    @Override
    public String kindText() {
        return "Give a number";
    }

    @Override
    public int fields() {
        return 1;
    }

    @Override
    public List<String> rightAnswer() {
        return List.of(answer.toPlainString());
    }

    @Override
    public List<String> wrongAnswer() {
        return List.of(answer.add(tolerance).add(BigDecimal.ONE).toPlainString());
    }

    @Override
    public @Nullable String refusal(List<String> given) {
        return Typed.refusal(given, 1);
    }

    /** Something that is no number, or is in another unit, must be mended before it is handed in. */
    @Override
    public boolean isComplete(List<String> given) {
        return Typed.number(Parts.at(given, 0), unit) != null;
    }

    @Override
    public double share(List<String> given) {
        var number = Typed.number(Parts.at(given, 0), unit);
        return number != null && number.subtract(answer).abs().compareTo(tolerance) <= 0 ? 1 : 0;
    }

    @Override
    public List<Told> told(List<String> given, boolean passed) {
        var right = passed ? (answer.toPlainString() + " " + unit).strip() : null;
        return List.of(new Told("Your answer", Parts.verdict(Parts.at(given, 0), share(given) == 1, right), feedback));
    }
}
