package openhall.ideas.moderation;

import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;

/** Things that wait for a moderator and that no other test has touched. Omar decided before, so Nia can look again. */
public final class FreshModeration {
    private FreshModeration() {}

    public static String refused() {
        return refused(FreshIdea.awaitingCheck());
    }

    /** The secret part of the address where its author sees what became of it. */
    public static String refusedSending() {
        return sending(refused());
    }

    public static String appealed() {
        var ref = refused();
        In.tx(() -> {
            Appeal.ask(Idea.held(ref), "You got me wrong", IdeaCast.AT);
        });
        return ref;
    }

    public static String reported() {
        var ref = FreshIdea.published();
        In.tx(() -> {
            Report.make(Reported.of(ref), Report.Reason.ABUSE, "It is rude", Cast.ZED.person(), IdeaCast.AT);
        });
        return ref;
    }

    public static String swept() {
        var nothing = new SpamCondition(
                IdeaCast.AT, IdeaCast.AT.plusSeconds(1), UUID.randomUUID().toString(), "");
        return In.tx(() -> SpamSweep.once(UUID.randomUUID(), nothing, "A program", Cast.NIA.person(), IdeaCast.AT)
                .id
                .toString());
    }

    static String refused(String ref) {
        In.tx(() -> Idea.held(ref)
                .check(Visibility.NOT_PUBLISHED, ReasonCode.ADVERT, "It sells boats", Cast.OMAR.person(), IdeaCast.AT));
        return ref;
    }

    static String sending(String ref) {
        return IdeaCast.idea(ref).sending.toString();
    }

    static String address(String ref) {
        return In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).email);
    }
}
