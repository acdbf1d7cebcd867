package openhall.strategy.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import openhall.web.Busy;
import org.jspecify.annotations.Nullable;

/**
 * Makes one PDF at a time, because one takes a processor for some seconds and anyone may ask. The last one stays while its
 * words are the same: one for everyone, and one with staff beside management.
 */
@ApplicationScoped
class Press {
    private static final int MOST_WAITING = 10;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final class Printed {
        final String words;
        final byte[] pdf;

        Printed(String words, byte[] pdf) {
            this.words = words;
            this.pdf = pdf;
        }
    }

    private final Semaphore turn = new Semaphore(1, true);
    private final Map<Boolean, Printed> last = new ConcurrentHashMap<>();
    private final Function<String, byte[]> paper;
    private final Duration longest;

    Press() {
        this(Paper::pdf, LONGEST);
    }

    /** With its own way to make a PDF and its own longest wait. */
    Press(Function<String, byte[]> paper, Duration longest) {
        this.paper = paper;
        this.longest = longest;
    }

    /** The words are all of the paper, so the same words are the same data. */
    byte[] print(boolean compared, String words) {
        var ready = ready(compared, words);
        if (ready != null) {
            return ready;
        }
        awaitTurn();
        try {
            var since = ready(compared, words);
            return since == null ? make(compared, words) : since;
        } finally {
            turn.release();
        }
    }

    private byte @Nullable [] ready(boolean compared, String words) {
        var printed = last.get(compared);
        return printed != null && printed.words.equals(words) ? printed.pdf : null;
    }

    private byte[] make(boolean compared, String words) {
        var pdf = paper.apply(words);
        last.put(compared, new Printed(words, pdf));
        return pdf;
    }

    private void awaitTurn() {
        try {
            if (turn.getQueueLength() >= MOST_WAITING || !turn.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Busy busy() {
        return new Busy("Others are getting this report as a PDF at the same moment. Try again in half a minute.");
    }
}
