package openhall.hackathons.vote;

import java.time.Instant;
import openhall.hackathons.Hackathon;

/** The public vote: when it takes place, by the time of the site. Nobody sees a count before the results are final. */
public final class Voting {
    private Voting() {}

    public static boolean isPlanned(Hackathon hackathon) {
        return hackathon.voteOpensAt != null && hackathon.isPublished() && hackathon.cancelledAt == null;
    }

    public static boolean isOpen(Hackathon hackathon, Instant at) {
        var opens = hackathon.voteOpensAt;
        var closes = hackathon.voteClosesAt;
        return opens != null
                && closes != null
                && isPlanned(hackathon)
                && hackathon.finalisedAt == null
                && !at.isBefore(opens)
                && at.isBefore(closes);
    }

    static boolean isOver(Hackathon hackathon, Instant at) {
        var closes = hackathon.voteClosesAt;
        return closes != null && !at.isBefore(closes);
    }
}
