package openhall.ideas.opendata;

import java.io.Serial;

/** What Open311 answers to a question that cannot be answered: a code, and what to do. */
final class GeoRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    final int code;
    final String sentence;

    GeoRefused(int code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    static void unless(boolean right, int code, String sentence) {
        if (!right) {
            throw new GeoRefused(code, sentence);
        }
    }
}
