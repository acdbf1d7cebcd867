package openhall.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When sessions were last used. No page waits for this to be written: it is noted here and written by a job, and for one
 * session not more than once in five minutes.
 */
@ApplicationScoped
public class LastSeen {
    static final Duration EVERY = Duration.ofMinutes(5);

    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    void note(String token, Instant written, Instant at) {
        if (at.isAfter(written.plus(EVERY))) {
            noted.put(Token.hash(token), at);
        }
    }

    /** Writes what was noted until now; only inside a transaction. */
    public void write() {
        for (var hash : noted.keySet()) {
            var at = noted.remove(hash);
            if (at != null) {
                PersonSession.seen(hash, at);
            }
        }
    }
}
