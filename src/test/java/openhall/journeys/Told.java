package openhall.journeys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one page or file says about the results: the band of each team, and who won which prize from whom. */
record Told(Map<String, String> bands, Set<Won> won) {
    /** A prize of the judges or of the public. */
    record Won(String team, String prize, boolean byVote) {}

    static Told nothing() {
        return new Told(new HashMap<>(), new HashSet<>());
    }

    void says(String team, String band) {
        bands.put(team, band.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    void says(String team, String prize, boolean byVote) {
        won.add(new Won(team, prize, byVote));
    }
}
