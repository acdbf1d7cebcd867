package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.Formats;
import openhall.web.Option;

/** Says on the page of a hackathon that something has changed there; the counter of the row spares the look-up. */
@ApplicationScoped
class ChangeSignpost implements Signposts {
    private static final Duration NEW = Duration.ofDays(14);

    @Inject
    SiteClock clock;

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
        var isNew = latest.changedAt.plus(NEW).isAfter(clock.now());
        var hint = isNew ? "On " + Formats.date(latest.changedAt) + ": " + latest.aboutWords() : null;
        return List.of(new Option(hackathon.changesPath(), "What has changed since this was announced", hint));
    }
}
