package openhall.strategy.suppression;

import java.util.List;
import openhall.strategy.Answers;

/** A group of people and the parts it is made of: everybody in it is in one of its parts and in no other. */
public record Branch<K>(K place, Answers answers, List<Branch<K>> parts) {

    public static <K> Branch<K> alone(K place, Answers answers) {
        return new Branch<>(place, answers, List.of());
    }

    public static <K> Branch<K> of(K place, List<Branch<K>> parts) {
        return new Branch<>(place, sum(parts), List.copyOf(parts));
    }

    public long people() {
        return answers.people();
    }

    static <K> Answers sum(List<Branch<K>> branches) {
        return branches.stream().map(Branch::answers).reduce(Answers.NOBODY, Answers::plus);
    }
}
