package openhall.web;

import java.time.Duration;

/** Too many came from where this came from; shown as 429 with what to do, and with the seconds until it can be sent. */
public class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final Duration wait;

    public TooMany(String sentence, Duration wait) {
        super(sentence);
        this.wait = wait;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
