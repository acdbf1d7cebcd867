package openhall.ideas.pictures;

import openhall.web.Refused;

/** A file that does not become a picture of an idea, or a picture that cannot be changed any more. */
final class PictureRefused extends Refused {
    private static final long serialVersionUID = 1L;

    PictureRefused(String sentence) {
        super(sentence);
    }

    static void unless(boolean holds, String sentence) {
        if (!holds) {
            throw new PictureRefused(sentence);
        }
    }
}
