package openhall.ideas.appeals;

import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;

/** A refused idea that no other test has touched. Omar decided, so Nia can look again. */
public final class FreshAppeal {
    private FreshAppeal() {}

    public static String refused() {
        var ref = FreshIdea.awaitingCheck();
        In.tx(() -> Idea.held(ref)
                .check(Visibility.NOT_PUBLISHED, ReasonCode.ADVERT, "It sells boats", Cast.OMAR.person(), IdeaCast.AT));
        return ref;
    }

    /** The secret part of the address where its author sees what became of it. */
    public static String refusedSending() {
        return IdeaCast.sending(refused());
    }

    public static String appealed() {
        var ref = refused();
        In.tx(() -> {
            Appeal.ask(Idea.held(ref), "You got me wrong", IdeaCast.AT);
        });
        return ref;
    }
}
