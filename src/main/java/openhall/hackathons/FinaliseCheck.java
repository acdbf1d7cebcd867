package openhall.hackathons;

import java.time.Instant;
import java.util.List;

/** Something that must be done before results are final, known to the part of the module that does it. */
public interface FinaliseCheck {
    /** Obstacles are listed in this order. */
    int order();

    /** None when all is done. */
    List<Obstacle> obstacles(Hackathon hackathon, Instant at);
}
