package openhall.hackathons.setting;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.EverybodyIn;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;

/** Tells everybody who has to do with a hackathon, whichever part of the module knows them. */
@ApplicationScoped
@Unremovable
class ChangeNews {
    /** The text is a whole mail. */
    record Words(String title, String text) {}

    @Inject
    @All
    List<Involved> involved;

    void tell(Hackathon hackathon, String key, Words words, Instant at) {
        EverybodyIn.tell(hackathon, involved, key, words.title(), words.text(), at);
    }

    /** For whoever has nothing injected. */
    static ChangeNews here() {
        return Arc.container().instance(ChangeNews.class).get();
    }
}
