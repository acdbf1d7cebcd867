package openhall.ideas.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Proposal;

/** A call that no other test has touched; each way answers its slug. */
public final class FreshCall {
    private static final Duration DAY = Duration.ofDays(1);

    private FreshCall() {}

    public static String draft() {
        var now = Instant.now();
        return prepared(new CallDates(now.plus(DAY), days(now, 2), days(now, 3), days(now, 4)));
    }

    /** Takes ideas now. */
    public static String open() {
        var now = Instant.now();
        return published(new CallDates(now.minus(DAY), days(now, 2), days(now, 3), days(now, 4)));
    }

    /** Stopped taking ideas a second ago, and takes support. */
    public static String supporting() {
        var now = Instant.now();
        return published(new CallDates(now.minus(DAY), now.minusSeconds(1), days(now, 3), days(now, 4)));
    }

    /** Takes nothing any more. */
    public static String ended() {
        var now = Instant.now();
        return published(new CallDates(days(now, -3), days(now, -2), now.minusSeconds(1), days(now, 4)));
    }

    static String published(CallDates dates) {
        var slug = prepared(dates);
        In.tx(() -> CallForIdeas.held(slug).publish(Cast.PRIYA.person(), dates.opens()));
        return slug;
    }

    /** An idea sent to the call while it took ideas, and published; its reference. */
    public static String idea(String slug, String title, Instant sentAt) {
        return In.tx(() -> {
            var sender = Proposal.Sender.signedIn(IdeaCast.resident(), false);
            var words = new Proposal(title, "The problem with " + title, "What to do", "Somers Town");
            var idea = Idea.propose(words, sender, UUID.randomUUID(), sentAt);
            idea.about(call(slug), null);
            idea.publish(Cast.NIA.person(), sentAt);
            return idea.ref;
        });
    }

    static CallForIdeas call(String slug) {
        return Objects.requireNonNull(CallForIdeas.bySlug(slug));
    }

    private static String prepared(CallDates dates) {
        return In.tx(() -> {
            var title = "Fresh call " + UUID.randomUUID();
            var plan = new CallPlan(title, "What would help you?", "We have a budget", IdeaCast.parking(), null, dates);
            return CallForIdeas.prepare(plan, Cast.PRIYA.person(), Instant.now()).slug;
        });
    }

    private static Instant days(Instant now, int days) {
        return now.plus(DAY.multipliedBy(days));
    }
}
