package openhall.strategy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import openhall.people.OrgTree;

/**
 * One question asked of the whole council on a day: for each group of people, how they stand in every unit and below it.
 * With staff and management, the two are released side by side; otherwise everyone is.
 */
public record Counted(String subject, LocalDate day, OrgTree tree, Map<Reading.Group, Map<UUID, Answers>> groups) {

    public Answers of(Reading.Group group, UUID unitId) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(unitId, Answers.NOBODY);
    }

    boolean comparesManagement() {
        return groups.containsKey(Reading.Group.STAFF) || groups.containsKey(Reading.Group.MANAGEMENT);
    }

    /** A count in which nobody has reached the target or replied yet is not worth a month's release. */
    boolean isWorthIt() {
        return !tree.isEmpty() && groups.keySet().stream().anyMatch(group -> saysAnything(of(group, tree.root().id)));
    }

    /** Whether it is known of anybody how they stand. */
    boolean knowsAnybody() {
        return !tree.isEmpty()
                && groups.keySet().stream()
                        .map(group -> of(group, tree.root().id))
                        .anyMatch(council -> council.people() > council.unknown());
    }

    private static boolean saysAnything(Answers council) {
        return council.reached() > 0 || council.replied() > 0;
    }
}
