package openhall.hackathons.setting;

import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.web.Refused;

/** Beginning a draft. */
final class Drafts {
    private Drafts() {}

    @SuppressWarnings("serial")
    static class TitleTaken extends Refused {
        TitleTaken() {
            super("This hackathon has a challenge with this title. Choose a different title.");
        }
    }

    /** Asked again with the hackathon held: two organisers can type the same title. */
    static void requireNew(Hackathon hackathon, String slug) {
        if (Challenge.in(hackathon, slug) != null) {
            throw new TitleTaken();
        }
    }

    /** Nothing but a name. */
    static Challenge.Brief titled(String slug, String title) {
        return new Challenge.Brief(
                slug, title, null, null, null, null, List.of(), null, null, null, null, List.of(), List.of(), null, null,
                null, null, List.of());
    }
}
