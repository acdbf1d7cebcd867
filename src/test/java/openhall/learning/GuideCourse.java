package openhall.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The course that the authors' guide shows, made from the guide itself: one module with a step of every kind. */
public final class GuideCourse {
    private static final Path GUIDE = Path.of("content", "README.md");

    private GuideCourse() {}

    static Path write(Path root, String slug) {
        try {
            var folder = Files.createDirectories(root.resolve(slug));
            Files.writeString(folder.resolve("course.yaml"), block("yaml").replace("that shows", slug + " that shows"));
            Files.writeString(folder.resolve("every-kind.md"), block("markdown"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the line that begins with these words; the first line is 1. */
    static int line(Path folder, String words) throws IOException {
        var lines = Files.readAllLines(folder.resolve("every-kind.md"));
        for (var index = 0; index < lines.size(); index++) {
            if (lines.get(index).startsWith(words)) {
                return index + 1;
            }
        }
        throw new IllegalStateException("No line begins with " + words);
    }

    /** Published under a name of its own; answers its slug. */
    public static String fresh() {
        try {
            var slug = TinyCourse.slug();
            TinyCourse.load(write(Files.createTempDirectory("courses"), slug));
            return slug;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the guide shows of a change. */
    static String change() throws IOException {
        return block("yaml change");
    }

    private static String block(String kind) throws IOException {
        var block = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        if (!block.find()) {
            throw new IllegalStateException("The guide shows no " + kind);
        }
        return block.group(1);
    }
}
