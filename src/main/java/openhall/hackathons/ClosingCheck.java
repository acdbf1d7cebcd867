package openhall.hackathons;

import java.time.Instant;
import java.util.List;

/** Something that must be done before a hackathon is closed for good. */
public interface ClosingCheck {
    /** In sentences; none when all is done. */
    List<String> obstacles(Hackathon hackathon, Instant at);
}
