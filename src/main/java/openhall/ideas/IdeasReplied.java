package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Published ideas that have a reply, of all published ideas. */
@ApplicationScoped
class IdeasReplied implements MeasureSource {
    static final String KEY = "ideas.replied";

    @Inject
    EntityManager em;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String place(String argument) {
        return "/ideas";
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        return Share.replied(em, before).tallies();
    }
}
