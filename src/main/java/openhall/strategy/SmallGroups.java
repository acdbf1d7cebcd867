package openhall.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import openhall.strategy.suppression.Branches;
import openhall.strategy.suppression.Place;
import openhall.strategy.suppression.Release;
import openhall.strategy.suppression.ReleasedCell;
import openhall.strategy.suppression.Rule;
import openhall.strategy.suppression.Suppression;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets figures about parts of the council out once a month, without what would tell of a few people. */
@ApplicationScoped
public class SmallGroups {
    @Inject
    @ConfigProperty(name = "openhall.small-groups.counts")
    long counts;

    @Inject
    @ConfigProperty(name = "openhall.small-groups.attitudes")
    long attitudes;

    /** The rule for attitudes, confidence and answers to surveys. */
    public Attitudes attitudes() {
        var rule = Rule.attitudes(attitudes);
        return new Attitudes(rule.fewest(), rule.fewestAlike());
    }

    /** The first count of a month comes out and stays as it is; the ones after it change nothing. Call it in a transaction. */
    public void release(Counted counted) {
        if (counted.isWorthIt() && Release.isToCome(counted.subject(), counted.day())) {
            Release.out(counted.subject(), counted.day(), shown(counted));
        }
    }

    private Map<Place, Answers> shown(Counted counted) {
        var council = counted.comparesManagement()
                ? Branches.ofStaffAndManagement(counted)
                : Branches.ofEveryone(counted);
        var before = ReleasedCell.headCounts(counted.subject());
        return Suppression.of(council, Rule.counts(counts), before).shown();
    }
}
