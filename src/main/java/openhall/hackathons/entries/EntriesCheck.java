package openhall.hackathons.entries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.FinaliseCheck;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Obstacle;
import openhall.hackathons.Submission;
import openhall.web.Formats;

/** Results wait until every entry is checked and every team that asked for another look has its answer. */
@ApplicationScoped
class EntriesCheck implements FinaliseCheck {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Obstacle> obstacles(Hackathon hackathon, Instant at) {
        if (hackathon.lockedAt == null) {
            return List.of(of(hackathon, "Entries have not been locked yet. Open the page of entries."));
        }
        var obstacles = new ArrayList<Obstacle>();
        var unchecked = Submission.unchecked(hackathon).some();
        if (unchecked > 0) {
            obstacles.add(
                    of(hackathon, Formats.times(unchecked, "entry has", "entries have") + " not been checked yet."));
        }
        var asking = EntryAppeal.openAt(hackathon).size();
        if (asking > 0) {
            obstacles.add(of(
                    hackathon,
                    Formats.times(asking, "team waits", "teams wait")
                            + " for an answer about an entry that cannot be judged."));
        }
        var asks = Submission.stillAsking(hackathon, at);
        if (asks > 0) {
            obstacles.add(of(hackathon, Formats.times(asks, "team can", "teams can") + " still ask for another look."));
        }
        return List.copyOf(obstacles);
    }

    private static Obstacle of(Hackathon hackathon, String words) {
        return Obstacle.at(hackathon, "entries", words);
    }
}
