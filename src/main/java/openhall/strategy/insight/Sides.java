package openhall.strategy.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.strategy.Cell;
import org.jspecify.annotations.Nullable;

/** Staff and management of the whole council on one measure, as {@link Insight} shows them. */
public record Sides(Cell staff, Cell management, @Nullable Long behind, boolean wide, String text) {

    /** By the measure's slug; nothing for those who may not see it, and before there is a council. */
    public static Map<String, Sides> seenBy(Me me, LocalDate day) {
        if (!me.may(May.SEE_INSIGHT) || OrgTree.load().isEmpty()) {
            return Map.of();
        }
        return Insight.seenBy(me, null, day).measures().stream()
                .collect(Collectors.toMap(
                        one -> one.measure().slug, one -> of(one.rows().get(0))));
    }

    private static Sides of(Insight.Row row) {
        var call = row.wide() ? "Gap of more than 20 points: management is " : "Management is ";
        var text = row.behind() == null
                ? "The two cannot be compared."
                : call + row.difference().replace("Level", "level with staff") + ".";
        return new Sides(row.staff(), row.management(), row.behind(), row.wide(), text);
    }
}
