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
import openhall.web.Formats;

/**
 * The answer to "of all these staff, how many need what, where, and how many have not said?" for one part of the council
 * and the parts directly below it. Page, CSV and API all read this one. Everybody with a target is asked: their own page
 * of skills asks them to check themselves from the day there is a target.
 */
public record Needs(OrgUnit unit, List<Need> rows, List<NeedPart> parts) {
    /** The parts below are those of them that are open to the reader. */
    public static Needs of(OrgUnit unit, NeedUnits open, OrgTree tree) {
        var path = new ArrayList<>(tree.ancestorsAndSelf(unit.id));
        path.sort(comparingInt(each -> tree.ancestorsAndSelf(each.id).size()));
        var levels = levels(path, tree);
        var tallies = NeedTally.in(unitsOf(levels));
        var below =
                tree.children(unit.id).stream().filter(open.units()::contains).toList();
        var rows = new ArrayList<Need>();
        var ofParts = new LinkedHashMap<UUID, List<Need>>();
        for (Skill skill : Skill.all()) {
            var need = need(skill, path, levels, tallies);
            var beneath = NeedRows.of(counts(skill, levels.get(path.size()), tallies), need);
            rows.add(need);
            below.forEach(part ->
                    ofParts.computeIfAbsent(part.id, id -> new ArrayList<>()).add(beneath.of(skill, part.id)));
        }
        var parts = below.stream()
                .map(part -> new NeedPart(part, ofParts.getOrDefault(part.id, List.of())))
                .toList();
        return new Needs(unit, rows, parts);
    }

    /** The council alone, then the units below each step on the way down: what a reader could subtract from one another. */
    private static List<List<UUID>> levels(List<OrgUnit> path, OrgTree tree) {
        var levels = new ArrayList<List<UUID>>();
        levels.add(List.of(path.get(0).id));
        for (OrgUnit above : path) {
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
        var need = NeedRows.nothingAbove(skill);
        for (int i = 0; i < path.size(); i++) {
            need = NeedRows.of(counts(skill, levels.get(i), tallies), need).of(skill, path.get(i).id);
        }
        return need;
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
        return sentence(most) + where(most.skill());
    }

    private static String sentence(Need most) {
        var among = "Of " + Formats.times(most.inScope(), "member of staff", "staff") + ", ";
        var rest = most.notKnown().hidden()
                ? "."
                : ". For " + Formats.grouped(most.notKnown().numerator()) + " we do not know yet.";
        return among + below(most) + " known to be below target in " + most.skill().title + rest + notSaid(most);
    }

    private static String below(Need most) {
        return most.below().numerator() == 0
                ? "nobody is"
                : Formats.times(most.below().numerator(), "is", "are");
    }

    private static String notSaid(Need most) {
        if (most.notReplied().hidden()) {
            return "";
        }
        return " "
                + Formats.times(most.notReplied().numerator(), "person has", "people have")
                + " not said how they do in it.";
    }

    /** The part below with most people below target in a skill; empty where none shows any. */
    private String where(Skill skill) {
        NeedPart most = null;
        long people = 0;
        for (NeedPart part : parts) {
            long here = part.rows().stream()
                    .filter(need -> need.skill().id.equals(skill.id))
                    .mapToLong(Need::knownBelow)
                    .sum();
            if (here > people) {
                most = part;
                people = here;
            }
        }
        return most == null
                ? ""
                : " The largest number is in " + most.unit().name + ": " + Formats.grouped(people) + ".";
    }
}
