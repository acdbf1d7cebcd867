package openhall.hackathons.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The name and the text of a file as it was sent: UTF-8, with or without a byte order mark. */
record SentText(String name, String text) {
    static final int MOST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    static SentText of(@Nullable FileUpload upload) {
        if (upload == null) {
            throw new Unreadable("Choose a file");
        }
        try {
            return of(String.valueOf(upload.fileName()), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SentText of(String name, byte[] bytes) {
        if (bytes.length > MOST) {
            throw new Unreadable("Choose a file of up to 5 MB");
        }
        var text = decoded(bytes);
        var begun = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (begun.isBlank()) {
            throw new Unreadable("Choose a file that is not empty");
        }
        if (begun.indexOf('\0') >= 0) {
            throw new Unreadable("This is not a text file. Choose a CSV or JSON file");
        }
        return new SentText(called(name), begun);
    }

    /** Some browsers send the whole way to the file. */
    private static String called(String name) {
        var last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}+", "").strip();
        var cut = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
        return cut.isEmpty() ? "file" : cut;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Unreadable("This file is not written in UTF-8. Save it as UTF-8, and choose that file");
        }
    }
}
