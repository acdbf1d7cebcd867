package openhall.hackathons.setting;

import java.time.Instant;
import java.util.Set;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** What has changed of a published hackathon, and why. Nothing is kept yet. */
public final class Changes {
    private Changes() {}

    /** Keeps a change, of the whole or of one challenge, and answers its number; before and after are JSON. */
    public static int keep(
            Hackathon hackathon,
            @Nullable Challenge challenge,
            Set<Changed> about,
            String before,
            String after,
            String why,
            @Nullable Person by,
            Instant at) {
        return 0;
    }
}
