package openhall.activity;

import java.util.stream.Collectors;

/** Lines of iCalendar of at most 75 octets each (RFC 5545, 3.1): a longer one goes on in the next, after a space. */
public final class FoldedLines {
    private static final int MOST = 75;

    private FoldedLines() {}

    public static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Between characters, never within one. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var sign = line.codePointAt(at);
            if (octets + octets(sign) > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += octets(sign);
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
