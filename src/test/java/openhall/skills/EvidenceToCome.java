package openhall.skills;

import java.time.Instant;
import openhall.In;

/** Other tests make evidence some hours ahead of time. Late in the day that is tomorrow, and does not count today. */
public final class EvidenceToCome {
    private EvidenceToCome() {}

    public static void isThere() {
        In.tx(() -> Evidence.update("at = ?1 where at > ?1", Instant.now()));
    }
}
