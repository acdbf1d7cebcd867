package openhall.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What services have not done by the day they said: other parts of Openhall know it, and leaders read it. */
public interface LateWork {
    /** What it is, as a heading. */
    String title();

    /** All that is late, whosever it is; one statement. */
    List<Late> late(Instant at);

    /** What is late, since when, where it is done, and of which part of the council it is. */
    record Late(String words, LocalDate since, String path, UUID unitId) {}
}
