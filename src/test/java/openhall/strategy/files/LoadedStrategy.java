package openhall.strategy.files;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import openhall.files.Problems;

/** A strategy of a test's own; afterwards {@link #shipped} brings back the one everybody else needs. */
public final class LoadedStrategy {
    private LoadedStrategy() {}

    public static void shipped() {
        Arc.container().instance(StrategyFiles.class).get().load(new Problems(), Instant.now());
    }

    /** The strategy file and one goal, loaded as they are at a start. */
    public static void of(String strategy, String slug, String goal) {
        try {
            var content = Files.createTempDirectory("strategy");
            write(content.resolve("strategy/strategy.yaml"), strategy);
            write(content.resolve("strategy/goals").resolve(slug + ".yaml"), goal);
            var problems = new Problems();
            StrategyFiles.load(content, null, problems, Instant.now());
            problems.throwIfAny();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
