package openhall.skills.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.skills.Skill;
import openhall.strategy.ReleasedFigures;
import openhall.web.Formats;

/**
 * The answer to "of all these staff, how many need what, where, and how many have not said?" for one part of the council
 * and the parts directly below it. Page, CSV and API all read this one. Everybody with a target is asked: their own page
 * of skills asks them to check themselves from the day there is a target.
 */
public record Needs(OrgUnit unit, List<Need> rows, List<NeedPart> parts) {
    /** As last released. The parts below are those of them that are open to the reader. */
    public static Needs of(OrgUnit unit, NeedUnits open, OrgTree tree, LocalDate today) {
        var below =
                tree.children(unit.id).stream().filter(open.units()::contains).toList();
        var units = Stream.concat(Stream.of(unit), below.stream()).map(each -> each.id);
        var skills = Skill.all();
        var figures = ReleasedFigures.of(skills.stream().map(Needs::subject).toList(), units.toList(), today);
        var parts = below.stream()
                .map(part -> new NeedPart(part, rows(part, skills, figures)))
                .toList();
        return new Needs(unit, rows(unit, skills, figures), parts);
    }

    /** What the numbers about a skill are released under. */
    static String subject(Skill skill) {
        return "need/" + skill.key;
    }

    private static List<Need> rows(OrgUnit unit, List<Skill> skills, ReleasedFigures figures) {
        return skills.stream()
                .map(skill -> new Need(
                        skill, figures.standing(subject(skill), unit), figures.replies(subject(skill), unit)))
                .toList();
    }

    public boolean empty() {
        return rows.stream().allMatch(Need::empty);
    }

    /** The answer in a sentence, before any chart. */
    public String headline() {
        if (rows.stream().allMatch(Need::allHidden)) {
            return "Too few people sit in " + unit.name + " to show numbers without showing who they are,"
                    + " or its first numbers are not out yet.";
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
