package openhall.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing that names somebody is kept any more; {@code by} is null when the retention period did it. */
public record PersonErased(UUID personId, @Nullable Person by, Why why, Instant at) {

    /** What kind of reason there was; nothing else is written down about it. */
    public enum Why {
        OWN_WISH("They deleted it themselves"),
        ASKED("They asked us to"),
        LEFT("They left, and the record is not needed any more"),
        MISTAKE("The record was made by mistake, or twice"),
        PERIOD_OVER("It was kept long enough");

        /** What an administrator chooses from. */
        public static final List<Why> OFFERED = List.of(ASKED, LEFT, MISTAKE);

        private final String text;

        Why(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
