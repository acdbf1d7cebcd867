package openhall.people.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as it was sent, and what its sender calls it; an empty one when none was chosen. */
record SentFile(String name, byte[] content) {
    private static final int LONGEST = 100;

    static SentFile of(@Nullable FileUpload upload) {
        try {
            return upload == null
                    ? named(null, new byte[0])
                    : named(upload.fileName(), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the whole way to the file. */
    static SentFile named(@Nullable String name, byte[] content) {
        var text = name == null ? "" : name;
        var last = text.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}+", "").strip();
        return new SentFile(last.isEmpty() ? "file.csv" : Line.cut(last, LONGEST), content);
    }
}
