package openhall.strategy;

import java.util.List;

/** What takes time here: another part of Openhall says which stages its work goes through, the strategy works out how long. */
public interface PaceSource {

    /**
     * A stage of some kind of work: {@code work} is what goes through it, in the plural and in small letters ("ideas"),
     * {@code title} from where to where ("from publication to the council's decision").
     */
    record Stage(String key, String work, String title) {}

    /** In the order in which a piece of work goes through them. */
    List<Stage> stages();

    /**
     * SQL that answers a row for each piece that has finished a stage or is in it at the moment {@code :at}, which it must
     * name: {@code stage}, its key (text); {@code waits}, whether it is still in it (boolean); and {@code days}, how many it
     * took or has waited so far, never below zero (double precision).
     */
    String pieces();
}
