package openhall.hackathons.event;

import java.time.Instant;
import java.util.Set;
import openhall.hackathons.Hackathon;
import openhall.people.Person;

/** What people at a hackathon have agreed to. Until this is asked, only the code of conduct is, by a team's form. */
public final class Consents {
    private Consents() {}

    /** Whether somebody agreed to these terms as they are worded now; nothing more is asked yet. */
    public static boolean has(Person person, Hackathon hackathon, TermsKind kind) {
        return true;
    }

    public static void accept(Person person, Hackathon hackathon, Set<TermsKind> kinds, Instant at) {
        // Nothing is asked yet
    }
}
