package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.Me;
import openhall.web.Formats;
import openhall.web.Option;

/** Says on the page of a hackathon that something has changed there; the counter of the row spares the look-up. */
@ApplicationScoped
class ChangeSignpost implements Signposts {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        var cancelled = hackathon.cancelledWhy;
        if (cancelled != null) {
            return List.of(new Option(hackathon.changesPath(), "This hackathon was cancelled", "Why: " + cancelled));
        }
        var latest = hackathon.version == 1 ? null : HackathonChange.latest(hackathon);
        if (latest == null) {
            return List.of();
        }
        var hint = "On " + Formats.date(latest.changedAt) + ": " + latest.aboutWords();
        return List.of(new Option(hackathon.changesPath(), "What has changed since this was announced", hint));
    }
}
