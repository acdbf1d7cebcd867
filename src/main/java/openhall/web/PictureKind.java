package openhall.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever its name says. */
public enum PictureKind {
    PNG("png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG("jpeg", 0xff, 0xd8, 0xff);

    /** What draws. A text can be packed so tightly that it fills the memory, and nobody needs it. */
    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final String format;
    private final byte[] beginning;

    PictureKind(String format, int... beginning) {
        this.format = format;
        this.beginning = new byte[beginning.length];
        for (var i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    /** Null when it is none that we draw. */
    public static @Nullable PictureKind of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(file))
                .findFirst()
                .orElse(null);
    }

    /** As the Image I/O of Java calls it. */
    public String format() {
        return format;
    }

    /** The same file with nothing in it but what draws the picture. */
    public byte[] plain(byte[] file) {
        return this == PNG ? drawing(file) : file;
    }

    private boolean begins(byte[] file) {
        return file.length > beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** A chunk is its length, its kind, as many bytes, and a check sum (PNG, third edition, 5.3). */
    private static byte[] drawing(byte[] file) {
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, PNG.beginning.length);
        var chunks = ByteBuffer.wrap(file);
        var at = PNG.beginning.length;
        while (at + 12 <= file.length) {
            var size = chunks.getInt(at);
            if (size < 0 || size > file.length - at - 12) {
                break;
            }
            if (DRAWING.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                kept.write(file, at, size + 12);
            }
            at += size + 12;
        }
        return kept.toByteArray();
    }
}
