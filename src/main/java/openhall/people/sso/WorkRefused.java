package openhall.people.sso;

/** Somebody does not come in with their council account. The page says what to do, and the log says why. */
class WorkRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    final Reason reason;

    /** {@code detail} is for the log; what could be a piece of a token is taken out of it. */
    WorkRefused(Reason reason, String detail) {
        super(reason + " (" + plain(detail) + ")");
        this.reason = reason;
    }

    WorkRefused(Reason reason, Exception cause) {
        this(reason, cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }

    private static String plain(String detail) {
        var plain = detail.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("[A-Za-z0-9_+=-]{40,}", "...");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    enum Reason {
        STALE(
                422,
                "This sign-in is over",
                "It works once, for 10 minutes, in the browser where you began. Begin again on the sign-in page."),
        TOO_MANY(422, "Too many tries to sign in from here", "Wait 5 minutes, then begin again."),
        DECLINED(
                403,
                "Your council account did not let you in",
                "The council's sign-in said no. Begin again, or ask your IT help desk."),
        UNPROVEN(
                403,
                "We could not check your council account",
                "Begin again. If it happens again, tell us the reference below."),
        TENANT(
                403,
                "This account is from another organisation",
                "Begin again with the account that this council gave you."),
        DOMAIN(
                403,
                "This email address is not one of the council's",
                "Begin again with the account that this council gave you, or choose another way to sign in."),
        NO_ADDRESS(
                403,
                "Your council account has no confirmed email address",
                "Ask your IT help desk to add one, then begin again."),
        LEFT(
                403,
                "This account is closed here",
                "Our records say that you have left the council. If that is wrong, ask your manager."),
        TAKEN(
                403,
                "Somebody else here has your email address",
                "Ask your administrator to look at it, and tell them the reference below."),
        RESIDENT(
                403,
                "Your email address is used by a resident's account",
                "Choose another way to sign in, or ask your administrator to add you to the staff."),
        AWAY(
                503,
                "Sorry, the council's sign-in does not answer",
                "Try again in a few minutes, or choose another way to sign in."),
        NO_PLACE(
                503,
                "Sorry, we cannot add new people yet",
                "Ask your administrator to look at it, and tell them the reference below.");

        final int status;
        final String title;
        final String text;

        Reason(int status, String title, String text) {
            this.status = status;
            this.title = title;
            this.text = text;
        }
    }
}
