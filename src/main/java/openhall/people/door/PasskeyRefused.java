package openhall.people.door;

import openhall.web.Refused;

/** A passkey that is not known here, was not asked for, or does not show enough. */
class PasskeyRefused extends Refused {
    private static final long serialVersionUID = 1L;

    PasskeyRefused() {
        this("This passkey could not be used. Try again, or choose another way to sign in.");
    }

    PasskeyRefused(String sentence) {
        super(sentence);
    }
}
