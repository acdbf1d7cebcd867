package openhall.strategy.savings;

import java.time.Instant;
import openhall.Cast;
import openhall.In;

/** A saving that Ivy claims and nobody has checked; answers the address of its page. */
public final class FreshSaving {
    private FreshSaving() {}

    public static String claimed() {
        var claim = new Saving.Claim(
                "Fewer letters", "Counted from the bills", 2017, 1200, "https://example.org/bills", null);
        return In.tx(() -> Saving.claim(claim, Cast.IVY.person(), Instant.now()).path());
    }
}
