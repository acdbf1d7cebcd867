package openhall.learning.sessions;

import openhall.activity.BaseUrl;

/** The words of letters about sessions. */
final class SessionTexts {
    private SessionTexts() {}

    static String booked(LiveSession session) {
        return """
                You have a place at %s.

                %s
                If you cannot come, give your place up as early as you can, so that somebody else gets it.
                """.formatted(session.title, facts(session));
    }

    static String waiting(LiveSession session) {
        return """
                All places at %s are taken. You are on the waiting list.

                %s
                When a place becomes free and it is your turn, it is yours at once and we write to you. If you do not \
                want it any more, leave the waiting list:
                %s
                """.formatted(session.title, facts(session), BaseUrl.of(session.path()));
    }

    static String movedUp(LiveSession session) {
        return """
                You were on the waiting list of %s. A place has become free, and it is yours.

                %s
                If you cannot come any more, give your place up, so that the next person gets it.
                """.formatted(session.title, facts(session));
    }

    static String givenUp(LiveSession session) {
        return """
                You gave up your place at %s.

                %s""".formatted(session.title, facts(session));
    }

    static String changed(LiveSession session) {
        return """
                A session you booked has changed. This is how it is now: %s.

                %s
                You still have your place. If you cannot come any more, give it up, so that somebody else gets it.
                """.formatted(session.title, facts(session));
    }

    static String changedForWaiting(LiveSession session) {
        return """
                A session has changed, and you are on its waiting list. This is how it is now: %s.

                %s""".formatted(session.title, facts(session));
    }

    static String cancelled(LiveSession session) {
        return """
                This session will not take place: %s.

                %s
                The reason: %s
                """.formatted(session.title, facts(session), session.cancelledWhy);
    }

    /** What somebody has at the time of another session. */
    static String alsoAt(Booking other) {
        var what = other.isWaiting() ? "are on the waiting list of" : "have booked";
        return "You %s \"%s\" at the same time (%s).".formatted(what, other.session.title, other.session.when());
    }

    /** For who has two sessions at once, because one of them was moved. */
    static String oneOfTwo(Booking other) {
        return alsoAt(other) + " Give up one of the two.";
    }

    /** For who has two sessions at once: the words as they are for everybody, and what else they have. */
    static String withOther(String text, Booking other) {
        return "%s\n%s\n%s\n".formatted(text, oneOfTwo(other), BaseUrl.of(other.session.path()));
    }

    static String runs(LiveSession session) {
        return """
                You run this session: %s.

                %s
                On its page you see who has booked, and you note there who came.
                """.formatted(session.title, facts(session));
    }

    static String runsNoLonger(LiveSession session) {
        return """
                Somebody else runs this session now: %s.

                %s""".formatted(session.title, facts(session));
    }

    static String runsInstead(LiveSession session) {
        return """
                You run this session now: %s. You do not need a place at it, so yours goes to the next person who waits.

                %s""".formatted(session.title, facts(session));
    }

    static String nobodyRuns(LiveSession session) {
        return """
                Whoever ran this session does not work here any more: %s.

                %s
                Choose somebody else who runs it, or cancel the session.
                """.formatted(session.title, facts(session));
    }

    static String see(LiveSession session) {
        return "\nSee the session:\n" + BaseUrl.of(session.path()) + "\n";
    }

    /** For those whose mail carries nothing but words. */
    static String into(LiveSession session) {
        return "\nPut it into your calendar, if it is not there yet:\n" + file(session) + see(session);
    }

    static String outOf(LiveSession session) {
        return "\nTake it out of your calendar, if it is still there:\n" + file(session) + see(session);
    }

    private static String file(LiveSession session) {
        return BaseUrl.of(session.path() + "/invitation.ics") + "\n";
    }

    private static String facts(LiveSession session) {
        return "When: %s\nWhere: %s\n".formatted(session.when(), session.where());
    }
}
