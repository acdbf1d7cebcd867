package openhall.learning.pathways.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.files.Problems;

/** One file of a test's own, put up as the service does at start; what it requires is taken to be there. */
public final class PathwayFile {
    private PathwayFile() {}

    public static void load(Path file, Instant at) {
        var problems = new Problems();
        var requires = PathwayFiles.requires(List.of(file));
        requires.values().stream().flatMap(List::stream).toList().forEach(each -> requires.put(each, List.of()));
        PathwayFiles.load(file, requires, problems, at);
        assertThat(problems.all()).isEmpty();
    }
}
