package openhall.hackathons.setting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import openhall.activity.BaseUrl;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** What has changed of a published hackathon, and why: kept for everybody to read, and told to who takes part. */
public final class Changes {
    /** What is asked beside a change of something public. */
    public static final String WHY = "Say why you change it. Everybody who takes part reads the reason";

    private Changes() {}

    /** Keeps a change, of the whole or of one challenge, and answers its number. */
    public static int keep(
            Hackathon hackathon,
            @Nullable Challenge challenge,
            Difference change,
            String why,
            @Nullable Person by,
            Instant at) {
        var before = Worded.json(change.before());
        var after = Worded.json(change.after());
        return keep(hackathon, challenge, change.about(), before, after, why, by, at);
    }

    /** The same where before and after are JSON. */
    public static int keep(
            Hackathon hackathon,
            @Nullable Challenge challenge,
            Set<Changed> about,
            String before,
            String after,
            String why,
            @Nullable Person by,
            Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        var number = hackathon.noteChanged();
        if (challenge != null) {
            challenge.noteChanged();
        }
        var change = HackathonChange.keep(
                hackathon, challenge, number, about, new HackathonChange.Words(before, after, why));
        change.made(by, at);
        if (hackathon.isPublished()) {
            ChangeNews.here().tell(hackathon, "hackathon-change/" + hackathon.id + "/" + number, words(change), at);
        }
        return number;
    }

    private static ChangeNews.Words words(HackathonChange change) {
        var hackathon = change.hackathon;
        var text =
                "Something has changed at " + hackathon.title + ": " + change.aboutWords() + ".\n\nWhy: " + change.why
                        + "\n\nSee what it was and what it is now: " + BaseUrl.of(hackathon.path() + "/changes") + "\n";
        return new ChangeNews.Words("Changed: " + hackathon.title, text);
    }

    /** Tells everybody who takes part that there will be no hackathon. */
    public static void tellOfCancelling(Hackathon hackathon, String why, Instant at) {
        if (hackathon.isPublished()) {
            var text = hackathon.title + " has been cancelled.\n\nWhy: " + why + "\n\nIts page: "
                    + BaseUrl.of(hackathon.path()) + "\n";
            var words = new ChangeNews.Words("Cancelled: " + hackathon.title, text);
            ChangeNews.here().tell(hackathon, "hackathon-cancelled/" + hackathon.id, words, at);
        }
    }
}
