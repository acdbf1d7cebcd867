package openhall.hackathons;

import java.time.Instant;

/** A page of the organiser's, with a line about how it stands. */
public interface DeskPart {
    /** Parts are listed in this order. */
    int order();

    String title();

    String path(Hackathon hackathon);

    /** A sentence about how this hackathon stands, by one statement at most. */
    String line(Hackathon hackathon, Instant at);
}
