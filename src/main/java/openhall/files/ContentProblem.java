package openhall.files;

import java.nio.file.Path;

/** A mistake in a content file; the line counts from 1. */
public record ContentProblem(Path file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
