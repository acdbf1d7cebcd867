package openhall.people.door;

import openhall.web.Refused;

/** A program asked for what needs a fresh sign-in. */
class SignInAgain extends Refused {
    private static final long serialVersionUID = 1L;

    SignInAgain() {
        super("You signed in some time ago. Sign in again before you change how somebody signs in.");
    }
}
