package openhall.people.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a file and the encoding it turned out to have: UTF-8 if it can be that, otherwise Windows-1252. */
record FileText(String text, String encoding) {
    /** Bytes, 10 MB. */
    static final int MOST = 10 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static FileText of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new UnreadableFile("Choose a file of up to 10 MB. Leave out the columns that are not asked for");
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(
                    "This is a workbook. Save it as CSV UTF-8 in your spreadsheet, and choose that file");
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new UnreadableFile("This file is written in UTF-16. Save it as CSV UTF-8, and choose that file");
        }
        return decoded(bytes);
    }

    private static FileText decoded(byte[] bytes) {
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new FileText(utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8, "UTF-8");
        }
        var windows = decoded(bytes, WINDOWS);
        if (windows == null) {
            throw new UnreadableFile(
                    "This file is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8, and choose that file");
        }
        return new FileText(windows, "Windows-1252");
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        var head = new byte[with.length];
        for (var i = 0; i < with.length; i++) {
            head[i] = (byte) with[i];
        }
        return bytes.length >= head.length && Arrays.equals(Arrays.copyOf(bytes, head.length), head);
    }
}
