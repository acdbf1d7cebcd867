package openhall.ideas.spam;

import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.IdeaCast;

/** What a program sent was taken down, by a condition that no idea of another test meets. */
public final class FreshSweep {
    private FreshSweep() {}

    public static String done() {
        var nothing = new SpamCondition(
                IdeaCast.AT, IdeaCast.AT.plusSeconds(1), UUID.randomUUID().toString(), "");
        return In.tx(() -> SpamSweep.once(UUID.randomUUID(), nothing, "A program", Cast.NIA.person(), IdeaCast.AT)
                .id
                .toString());
    }
}
