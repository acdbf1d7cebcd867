package openhall.skills.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The text of a file as it was sent: UTF-8, with or without a byte order mark. */
final class SentText {
    /** Bytes, 5 MB: ten times what the largest of these files has. */
    static final int MOST = 5 * 1024 * 1024;

    private static final String TOO_LARGE = "Choose a file of up to 5 MB";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SentText() {}

    static String of(@Nullable FileUpload upload) {
        if (upload == null) {
            return of(new byte[0]);
        }
        if (upload.size() > MOST) {
            throw new FrameworkUnreadable(TOO_LARGE);
        }
        try {
            return of(Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new FrameworkUnreadable(TOO_LARGE);
        }
        var text = decoded(bytes);
        var begun = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (begun.isBlank()) {
            throw new FrameworkUnreadable("Choose a file that is not empty");
        }
        if (begun.indexOf('\0') >= 0) {
            throw new FrameworkUnreadable("This is not a text file. Choose the file as its publisher has it");
        }
        return begun;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new FrameworkUnreadable("This file is not written in UTF-8. Save it as UTF-8, and choose that file");
        }
    }
}
