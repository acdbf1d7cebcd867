package openhall.strategy.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import openhall.strategy.MeasureSource;
import org.jspecify.annotations.Nullable;

/** Who counts for the measures, and the content folder where they find what they are asked for. */
public record Sources(List<MeasureSource> all, Path content) {

    /** What is wrong with a source that a file names; null when it can be counted. */
    @Nullable
    String mistake(String source) {
        var parts = source.split(":", 2);
        var argument = parts.length < 2 ? "" : parts[1];
        var named = all.stream().filter(one -> one.key().equals(parts[0])).findFirst();
        if (named.isEmpty()) {
            return "There is no source \"" + parts[0] + "\". Write typed, or one of " + keys() + ".";
        }
        if (named.get().knows(argument, content)) {
            return null;
        }
        return argument.isEmpty()
                ? "The source " + source + " does not say what to count. Name it after a colon."
                : "The source " + parts[0] + " knows nothing with the name \"" + argument
                        + "\". Check how it is spelt.";
    }

    private String keys() {
        return all.stream().map(MeasureSource::key).sorted().collect(Collectors.joining(", "));
    }
}
