package openhall.files;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The council's content in a folder of a test's own, with the real skills and goals, until it is closed. */
public final class OtherContent implements AutoCloseable {
    private final String before;

    private OtherContent(String before) {
        this.before = before;
    }

    /** Courses can be written into {@code courses} below this folder. */
    public static OtherContent in(Path root) {
        List.of("frameworks", "strategy").forEach(part -> copy(Path.of("content", part), root.resolve(part)));
        var folder = folder();
        var other = new OtherContent(folder.content);
        folder.content = root.toString();
        return other;
    }

    private static ContentFolder folder() {
        return ClientProxy.unwrap(Arc.container().instance(ContentFolder.class).get());
    }

    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        folder().content = before;
    }
}
