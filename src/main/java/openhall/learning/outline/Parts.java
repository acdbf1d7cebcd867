package openhall.learning.outline;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers that have a field for each part of a question. */
final class Parts {
    private Parts() {}

    /** The text of a field; empty where an answer is shorter. */
    static String at(List<String> given, int index) {
        return index < given.size() ? given.get(index).strip() : "";
    }

    static boolean isFull(List<String> given, int parts) {
        return IntStream.range(0, parts).noneMatch(index -> at(given, index).isEmpty());
    }

    static double share(int parts, IntPredicate isRight) {
        return (double) IntStream.range(0, parts).filter(isRight).count() / parts;
    }

    /** {@code right} is null while it must not be told. */
    static String verdict(String given, boolean isRight, @Nullable String right) {
        var said = given.isEmpty() ? "You gave no answer" : "You answered “" + given + "”";
        if (isRight) {
            return said + ", and it is right.";
        }
        return said
                + (given.isEmpty() ? "." : ", and it is not right.")
                + (right == null ? "" : " The right answer is “" + right + "”.");
    }
}
