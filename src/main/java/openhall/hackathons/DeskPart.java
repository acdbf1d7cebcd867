package openhall.hackathons;

import java.time.Instant;

/** A page of the organiser's, with a line about how it stands. */
public interface DeskPart {
    /** Parts are listed in this order. */
    int order();

    String title();

    String path(Hackathon hackathon);

    /** How this hackathon stands, to read on after the title, by one statement at most. */
    String line(Hackathon hackathon, Instant at);
}
