package openhall.activity;

import jakarta.enterprise.event.Observes;
import openhall.people.EmailChanged;
import openhall.people.LinkAsked;
import openhall.people.SignInChanged;

/** Sends the links that somebody asked for at the door, and tells people when the way they sign in has changed. */
class DoorMail {
    private static final String NOT_YOU =
            "If you did not ask for it, do nothing. Nobody can use the link without this email.";

    void send(@Observes LinkAsked asked) {
        var mail = words(asked.kind());
        Mail.send(
                "door:" + asked.path().hashCode() + ":" + asked.at(),
                asked.email(),
                mail.subject(),
                mail.text() + "\n\n" + BaseUrl.of(asked.path()) + "\n\n" + NOT_YOU + "\n",
                asked.at());
    }

    void tell(@Observes SignInChanged changed) {
        if (changed.what() == SignInChanged.What.ACCOUNT_OPENED) {
            return;
        }
        Mail.send(
                Mail.SIGN_IN_CHANGED + changed.person().id + ":" + changed.what() + ":" + changed.at(),
                changed.person().email,
                "The way you sign in has changed",
                news(changed.what())
                        + "\n\nIf this was you, there is nothing to do. If it was not, choose a new password at once,"
                        + " and check where you are signed in:\n\n" + BaseUrl.of("/sign-in/reset") + "\n"
                        + BaseUrl.of("/me/sessions") + "\n",
                changed.at());
    }

    /** The address before is told, in case it was not them; what still waits goes to the new one. */
    void moved(@Observes EmailChanged changed) {
        Mail.readdress(changed.before(), changed.person().email);
        if (changed.isOwnWish()) {
            Mail.send(
                    "e-mail-changed:" + changed.person().id + ":" + changed.at(),
                    changed.before(),
                    "Your account has another email address now",
                    "You asked us to use another email address for your account. From now on we write to that one.\n\n"
                            + "If it was not you, tell us at once: " + BaseUrl.of("/help") + "\n",
                    changed.at());
        }
    }

    private record Words(String subject, String text) {}

    private static Words words(LinkAsked.Kind kind) {
        return switch (kind) {
            case SIGN_IN ->
                new Words("Your link to sign in", "Use this link to sign in. It works once, for 30 minutes:");
            case RESET ->
                new Words(
                        "Your link to choose a new password",
                        "Use this link to choose a new password. It works once, for 30 minutes:");
            case JOIN ->
                new Words("Open your account", "Use this link to open your account. It works once, for 24 hours:");
            case NEW_ADDRESS ->
                new Words(
                        "Your new email address",
                        "Use this link to start using this address. It works once, for 30 minutes:");
            case HERE_ALREADY ->
                new Words(
                        "You have an account already",
                        "Somebody wanted to open an account with this address. You have one already. Use this link to"
                                + " sign in. It works once, for 30 minutes:");
        };
    }

    private static String news(SignInChanged.What what) {
        return switch (what) {
            case ACCOUNT_OPENED -> "Your account was opened.";
            case PASSWORD_SET -> "A password was set for your account.";
            case PASSWORD_CHANGED -> "Your password was changed.";
            case PASSWORD_RESET -> "Your password was changed, with a link that we had sent to this address.";
            case PASSKEY_ADDED -> "A passkey was added to your account.";
            case PASSKEY_REMOVED -> "A passkey was removed from your account.";
        };
    }
}
