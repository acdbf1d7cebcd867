package openhall.learning.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;

/**
 * The questions that one attempt asks, and in which order their options stand. It is worked out from who attempts and
 * how often they have, never by chance: the same attempt looks the same on every node and after every restart.
 */
public record Draw(StepOutline step, List<QuestionOutline> questions, long seed) {

    /** {@code who} tells the learner and the quiz from all others; {@code attempt} counts from 1. */
    public static Draw of(StepOutline step, String who, int attempt) {
        var seed = (who + "/" + attempt).chars().asLongStream().reduce(7, (hash, sign) -> hash * 1_000_003 + sign);
        return new Draw(step, drawn(step, random(seed)), seed);
    }

    /** The first numbers of neighbouring seeds hardly differ, so a seed is mixed first (the finaliser of SplitMix64). */
    private static Random random(long seed) {
        var mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }

    private static List<QuestionOutline> drawn(StepOutline step, Random random) {
        var taken = new ArrayList<>(
                step.questions().stream().filter(each -> each.pool() == null).toList());
        pools(step).forEach((pool, questions) -> {
            Collections.shuffle(questions, random);
            var number = step.quiz().draws().getOrDefault(pool, questions.size());
            taken.addAll(questions.subList(0, Math.min(number, questions.size())));
        });
        taken.sort((one, other) -> Integer.compare(one.position(), other.position()));
        return List.copyOf(taken);
    }

    /** By name, so that the draw does not depend on how the map happens to be kept. */
    private static Map<String, List<QuestionOutline>> pools(StepOutline step) {
        var pools = new TreeMap<String, List<QuestionOutline>>();
        for (var question : step.questions()) {
            var pool = question.pool();
            if (pool != null) {
                pools.computeIfAbsent(pool, name -> new ArrayList<>()).add(question);
            }
        }
        return pools;
    }

    /** The positions of a question's options or items, counted from 1, in the order to show them. */
    public List<Integer> order(QuestionOutline question) {
        var fixed = question.ask() instanceof ChoiceAsk choice
                && (choice.fixed() || !step.quiz().shuffle());
        var size = question.ask() instanceof ChoiceAsk choice
                ? choice.options().size()
                : question.ask().fields();
        var order = new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        if (!fixed) {
            Collections.shuffle(order, random(seed * 31 + question.position()));
        }
        return order;
    }

    /**
     * The texts of an answer in the order in which its fields are shown. Only what is to be put in order is shown in
     * another order than the author's: the names of its fields would give the right one away.
     */
    public List<String> shown(QuestionOutline question, List<String> given) {
        return question.ask() instanceof OrderingAsk
                ? order(question).stream()
                        .map(position -> Parts.at(given, position - 1))
                        .toList()
                : given;
    }

    /** The other way round: an answer as it was sent, in the order of the author; one that is too long stays as it is. */
    List<String> authored(QuestionOutline question, List<String> sent) {
        var order = order(question);
        if (!(question.ask() instanceof OrderingAsk) || sent.size() > order.size()) {
            return sent;
        }
        return IntStream.rangeClosed(1, order.size())
                .mapToObj(position -> Parts.at(sent, order.indexOf(position)))
                .toList();
    }

    public int total() {
        return questions.stream().mapToInt(QuestionOutline::marks).sum();
    }
}
