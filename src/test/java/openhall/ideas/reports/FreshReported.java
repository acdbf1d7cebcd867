package openhall.ideas.reports;

import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;

/** A published idea that no other test has touched, and that Zed reported. */
public final class FreshReported {
    private FreshReported() {}

    public static String idea() {
        var ref = FreshIdea.published();
        In.tx(() -> {
            Report.make(Reported.of(ref), Report.Reason.ABUSE, "It is rude", Cast.ZED.person(), IdeaCast.AT);
        });
        return ref;
    }
}
