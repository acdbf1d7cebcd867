package openhall.learning.media;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for when it plays a video (RFC 9110, section 14); both ends are included. Out of
 * reach it answers 416 and nothing.
 */
record ByteRange(int from, int to, int length) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Null for the whole file: nothing was asked for, or several parts, which may be answered by all of it. */
    static @Nullable ByteRange of(@Nullable String header, int length) {
        var asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            return new ByteRange(Math.max(0, length - Integer.parseInt(asked.group(2))), length - 1, length);
        }
        var to = asked.group(2).isEmpty() ? length - 1 : Integer.parseInt(asked.group(2));
        return new ByteRange(Integer.parseInt(asked.group(1)), Math.min(to, length - 1), length);
    }

    private boolean isInReach() {
        return from <= to && from < length;
    }

    int status() {
        return isInReach() ? 206 : 416;
    }

    String header() {
        return isInReach() ? "bytes " + from + "-" + to + "/" + length : "bytes */" + length;
    }

    byte[] of(byte[] bytes) {
        return isInReach() ? Arrays.copyOfRange(bytes, from, to + 1) : new byte[0];
    }
}
