package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** What became of "Do you support this idea too?" once the merger is undone, for whoever was asked. */
record Unasked(MovedSupport asked, Kin.@Nullable Relative again) {
    static Unasked of(String ref, UUID personId) {
        var asked = MovedSupport.ended(ref, personId);
        if (asked == null) {
            throw new NotFoundException();
        }
        return new Unasked(asked, Kin.of(asked.merger.idea).goesOnIn());
    }

    public Idea idea() {
        return asked.merger.idea;
    }

    public Merger merger() {
        return asked.merger;
    }

    /** Its title only while everyone can read that. */
    public String title() {
        return idea().onRecord().title();
    }

    public String otherTitle() {
        return asked.merger.target.onRecord().title();
    }

    public boolean isYes() {
        return asked.answer == MovedSupport.Answer.YES;
    }
}
