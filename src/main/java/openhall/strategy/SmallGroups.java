package openhall.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.strategy.suppression.Branches;
import openhall.strategy.suppression.Overall;
import openhall.strategy.suppression.Place;
import openhall.strategy.suppression.Release;
import openhall.strategy.suppression.ReleasedCell;
import openhall.strategy.suppression.Rule;
import openhall.strategy.suppression.Suppression;
import openhall.strategy.suppression.Together;
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

    /** Fewest people of whom completions, levels and other counts are shown. */
    public long counts() {
        return rule().fewest();
    }

    /** Whether the figures of a month are still to come. */
    public boolean awaits(String subject, LocalDate day) {
        return !Release.isOut(subject, day);
    }

    /** The first count of a month comes out and stays as it is; the ones after it change nothing. Call it in a transaction. */
    public void release(Counted counted) {
        if (isToCome(counted)) {
            var council = counted.comparesManagement()
                    ? Branches.ofStaffAndManagement(counted)
                    : Branches.ofEveryone(counted);
            out(counted, Suppression.of(council, rule(), before(counted)).shown());
        }
    }

    /** The same where another page shows everyone in each unit: staff and management come out both or not at all. */
    void releaseTogether(Counted counted) {
        if (isToCome(counted)) {
            out(counted, new Together(Branches.ofStaffAndManagement(counted), rule(), before(counted)).shown());
        }
    }

    /**
     * For a question that takes in others and counts each person once: it comes out after them, and nowhere that one of
     * them is hidden. One of which nothing is known of anybody has nothing to hide.
     */
    public void releaseOverall(Counted counted, List<Counted> others) {
        var known = others.stream()
                .filter(other -> !awaits(other) || other.knowsAnybody())
                .toList();
        if (known.stream().noneMatch(this::awaits) && isToCome(counted)) {
            var hidden =
                    new Overall<>(rule(), known.stream().map(SmallGroups::other).toList()).hidden();
            var council = Branches.ofEveryone(counted);
            out(
                    counted,
                    Suppression.of(council, rule(), before(counted))
                            .hiding(hidden)
                            .shown());
        }
    }

    private boolean awaits(Counted counted) {
        return awaits(counted.subject(), counted.day());
    }

    private static Overall.Other<Place> other(Counted counted) {
        var shown = ReleasedCell.headCounts(counted.subject(), counted.day());
        return new Overall.Other<>(Branches.ofEveryone(counted), shown);
    }

    private static boolean isToCome(Counted counted) {
        return counted.isWorthIt() && Release.isToCome(counted.subject(), counted.day());
    }

    private static Map<Place, Set<Long>> before(Counted counted) {
        return ReleasedCell.headCounts(counted.subject());
    }

    private static void out(Counted counted, Map<Place, Answers> shown) {
        Release.out(counted.subject(), counted.day(), shown);
    }

    private Rule rule() {
        return Rule.counts(counts);
    }
}
