package openhall.hackathons.results;

import java.time.Instant;
import openhall.hackathons.Hackathon;

/** The public vote. There is none yet. */
public final class Voting {
    private Voting() {}

    public static boolean isOpen(Hackathon hackathon, Instant at) {
        return false;
    }
}
