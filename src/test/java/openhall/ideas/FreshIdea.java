package openhall.ideas;

import java.util.UUID;
import openhall.Cast;
import openhall.In;

/** An idea that no other test has touched, for tests of other packages; each way answers its reference. */
public final class FreshIdea {
    private FreshIdea() {}

    public static String awaitingCheck() {
        return IdeaCast.awaitingCheck(title());
    }

    public static String published() {
        return IdeaCast.published(title());
    }

    public static String accepted() {
        return IdeaCast.accepted(title());
    }

    /** Sent by this person, checked by Nia and accepted by Priya. */
    public static String acceptedFrom(UUID who) {
        return IdeaCast.acceptedFrom(who, title());
    }

    public static String sentBy(Cast who) {
        return IdeaCast.sentBy(who, title());
    }

    /** A moderator hides it while it is looked at again. */
    public static void hide(String ref) {
        In.tx(() -> Idea.held(ref)
                .check(Visibility.HIDDEN, ReasonCode.NO_CLEAR_ACTION, "We look again", Cast.NIA.person(), IdeaCast.AT));
    }

    private static String title() {
        return "Fresh idea " + UUID.randomUUID();
    }
}
