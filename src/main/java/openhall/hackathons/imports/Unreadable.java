package openhall.hackathons.imports;

import openhall.web.Refused;

/** A file that cannot be read at all. */
@SuppressWarnings("serial")
final class Unreadable extends Refused {
    Unreadable(String sentence) {
        super(sentence);
    }
}
