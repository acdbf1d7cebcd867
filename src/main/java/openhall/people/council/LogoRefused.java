package openhall.people.council;

import openhall.web.Refused;

/** A file that does not become a logo. */
final class LogoRefused extends Refused {
    private static final long serialVersionUID = 1L;

    LogoRefused(String sentence) {
        super(sentence);
    }
}
