package openhall.hackathons.event;

import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** The places of a hackathon. Until a hackathon has a limit, everybody has one and nobody waits. */
public final class Places {
    private Places() {}

    /** Whether somebody has a place, or else which number they are on the waiting list. */
    public record Place(boolean placed, int number) {}

    /** Gives a place, or the next number of the waiting list; whoever has one of the two keeps it. */
    public static Place admit(Hackathon hackathon, Person person, ComingAs as, Instant at) {
        return new Place(true, 0);
    }

    public static boolean has(Hackathon hackathon, Person person) {
        return true;
    }

    /** Gives the place to whoever waits longest. */
    public static void giveUp(Hackathon hackathon, Person person, Instant at) {
        // There is no limit, so nobody waits
    }

    /** A limit, or none; refused below the places that are taken. */
    public static void resize(Hackathon hackathon, @Nullable Integer capacity, Person by, Instant at) {
        if (capacity != null) {
            throw new UnsupportedOperationException("Hackathons have no limit yet");
        }
    }
}
