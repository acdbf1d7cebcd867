package openhall.activity;

import java.time.Instant;

/** Brings one stored projection up to date; may run again at any time with the same result. */
public interface Fold {
    String topic();

    void fold(String key, Instant at);
}
