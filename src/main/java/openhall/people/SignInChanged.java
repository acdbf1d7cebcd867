package openhall.people;

import java.time.Instant;

/** How somebody signs in has changed; they are told, in case it was not them. */
public record SignInChanged(Person person, What what, Instant at) {
    public enum What {
        ACCOUNT_OPENED,
        PASSWORD_SET,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }
}
