package openhall.skills.needs;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.skills.Skill;
import openhall.strategy.Cell;

/** The answer to "of all these staff, how many need what?" for one part of the council. Page, CSV and API all read this one. */
public record Needs(OrgUnit unit, List<Need> rows) {
    public static Needs of(OrgUnit unit, OrgTree tree) {
        var path = new ArrayList<>(tree.ancestorsAndSelf(unit.id));
        path.sort(comparingInt(each -> tree.ancestorsAndSelf(each.id).size()));
        var levels = levels(path, tree);
        var tallies = NeedTally.in(unitsOf(levels));
        return new Needs(
                unit,
                Skill.all().stream()
                        .map(skill -> need(skill, path, levels, tallies))
                        .toList());
    }

    /** The council alone, then the units beside each step on the way down: what a reader could subtract from one another. */
    private static List<List<UUID>> levels(List<OrgUnit> path, OrgTree tree) {
        var levels = new ArrayList<List<UUID>>();
        levels.add(List.of(path.get(0).id));
        for (OrgUnit above : path.subList(0, path.size() - 1)) {
            levels.add(tree.children(above.id).stream().map(child -> child.id).toList());
        }
        return levels;
    }

    private static Set<UUID> unitsOf(List<List<UUID>> levels) {
        var units = new HashSet<UUID>();
        levels.forEach(units::addAll);
        return units;
    }

    private static Need need(Skill skill, List<OrgUnit> path, List<List<UUID>> levels, List<NeedTally> tallies) {
        List<Cell> cells = List.of();
        for (int i = 0; i < path.size(); i++) {
            cells = NeedBlock.of(counts(skill, levels.get(i), tallies), cells).row(path.get(i).id);
        }
        return new Need(skill, cells);
    }

    private static Map<UUID, NeedCount> counts(Skill skill, List<UUID> units, List<NeedTally> tallies) {
        var counts = new LinkedHashMap<UUID, NeedCount>();
        units.forEach(unit -> counts.put(unit, NeedCount.NOBODY));
        for (NeedTally tally : tallies) {
            if (tally.skill.id.equals(skill.id) && counts.containsKey(tally.unit.id)) {
                counts.merge(tally.unit.id, tally.counted(), NeedCount::plus);
            }
        }
        return counts;
    }

    public boolean empty() {
        return rows.stream().allMatch(Need::empty);
    }

    /** The answer in a sentence, before any chart. */
    public String headline() {
        if (rows.stream().allMatch(Need::allHidden)) {
            return "Too few people sit in " + unit.name + " to show numbers without showing who they are.";
        }
        var most = rows.stream().max(Need.MOST_BELOW).orElseThrow();
        if (most.empty() || most.below().hidden()) {
            return "The numbers below target in " + unit.name + " are too small to show.";
        }
        return sentence(most);
    }

    private static String sentence(Need most) {
        var among = "Of " + most.inScope() + " staff, ";
        var rest = most.notKnown().hidden() ? "." : ". For " + most.notKnown().numerator() + " we do not know yet.";
        if (most.below().numerator() == 0) {
            return among + "nobody is known to be below target in " + most.skill().title + rest;
        }
        return among + are(most.below().numerator()) + " known to be below target in " + most.skill().title + rest;
    }

    private static String are(long people) {
        return people == 1 ? "1 is" : people + " are";
    }
}
