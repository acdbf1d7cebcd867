package openhall.skills.needs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.skills.Skill;
import openhall.strategy.Cell;
import openhall.strategy.ReleasedFigures;
import openhall.strategy.SmallNumbers;

/** The answer to "of all these staff, how many need what?" for one part of the council. Page, CSV and API all read this one. */
public record Needs(OrgUnit unit, List<Need> rows) {
    /** The whole council as it stands; its parts as they were last released. */
    public static Needs of(OrgUnit unit, OrgTree tree, LocalDate today) {
        var skills = Skill.all();
        return unit.id.equals(tree.root().id) ? asItStands(unit, skills) : released(unit, skills, today);
    }

    static String subject(Skill skill) {
        return "need/" + skill.key;
    }

    private static Needs released(OrgUnit unit, List<Skill> skills, LocalDate today) {
        var subjects = skills.stream().map(Needs::subject).toList();
        var figures = ReleasedFigures.of(subjects, List.of(unit.id), today);
        return new Needs(
                unit,
                skills.stream()
                        .map(skill -> new Need(skill, figures.standing(subject(skill), unit)))
                        .toList());
    }

    private static Needs asItStands(OrgUnit council, List<Skill> skills) {
        var counts = new HashMap<UUID, NeedCount>();
        NeedTally.in(List.of(council.id))
                .forEach(tally -> counts.merge(tally.skill.id, tally.counted(), NeedCount::plus));
        return new Needs(
                council,
                skills.stream()
                        .map(skill -> new Need(skill, cells(counts.getOrDefault(skill.id, NeedCount.NOBODY))))
                        .toList());
    }

    private static List<Cell> cells(NeedCount count) {
        return count.inScope() == 0
                ? List.of()
                : Stream.of(count.atTarget(), count.below(), count.notKnown())
                        .map(people -> Cell.of("Everyone", people, count.inScope()))
                        .map(cell -> SmallNumbers.hide(List.of(cell)).get(0))
                        .toList();
    }

    public boolean empty() {
        return rows.stream().allMatch(Need::empty);
    }

    /** The answer in a sentence, before any chart. */
    public String headline() {
        if (rows.stream().allMatch(Need::allHidden)) {
            return "Too few people sit in " + unit.name
                    + " to show numbers without showing who they are, or its first numbers are not out yet.";
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
