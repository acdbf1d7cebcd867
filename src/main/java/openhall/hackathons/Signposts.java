package openhall.hackathons;

import java.util.List;
import openhall.people.Me;
import openhall.web.Option;

/** Ways on from the pages of hackathons; of each, the value is its address. */
public interface Signposts {
    /** Ways are listed in this order. */
    int order();

    /** From the page of this hackathon, for this reader. */
    List<Option> on(Hackathon hackathon, Phase phase, Me me);

    /** From the list of hackathons, for this reader. */
    default List<Option> fromAll(Me me) {
        return List.of();
    }
}
