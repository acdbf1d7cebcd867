package openhall.ideas.paper;

import java.time.Instant;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Somebody says that an idea we wrote down is theirs, and has the email address that was written down with it. */
final class Claim {
    private Claim() {}

    /** The idea, which is theirs now; null when reference and address do not fit. Letters by post end with it. */
    static @Nullable Idea make(String ref, Person by, Instant at) {
        if (!PaperContact.isOf(ref, by.email)) {
            return null;
        }
        var idea = Idea.held(ref);
        if (!idea.isBy(by)) {
            idea.claim(by, at);
        }
        PaperContact.forget(idea);
        return idea;
    }

    static FormErrors unknown() {
        var sentence = "No idea with this reference was entered with your email address. Check the reference, or ask"
                + " the council";
        return new FormErrors().add("ref", sentence);
    }
}
