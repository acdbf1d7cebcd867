package openhall.hackathons.teams;

import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.people.Person;

/** Teams that a judge should not read because of where they sit. Only judges themselves say so yet. */
public final class TeamConflicts {
    private TeamConflicts() {}

    /** The teams with a member in the judge's line, above or below, or with the same manager. */
    public static Set<UUID> ofLine(Hackathon hackathon, Person judge) {
        return Set.of();
    }
}
