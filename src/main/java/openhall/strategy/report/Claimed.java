package openhall.strategy.report;

import java.util.ArrayList;
import java.util.List;
import openhall.strategy.Reading;

/** What a goal says without evidence, in the way of the page of claims. */
final class Claimed {
    private Claimed() {}

    static List<String> of(BoardReport.Part part) {
        var claims = new ArrayList<String>();
        var goal = part.progress().goal();
        var said = goal.claim;
        if (said != null && part.progress().isClaimWithoutEvidence()) {
            claims.add(goal.title + ": " + said);
        }
        for (var line : part.lines()) {
            var reading = line.progress().reading();
            if (reading != null && reading.strength == Reading.Strength.CLAIMED) {
                claims.add(line.measure().title + ": " + reading.text() + ", which nobody has checked");
            }
        }
        return claims;
    }
}
