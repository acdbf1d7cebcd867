package openhall.skills.needs;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * of skills asks them to check themselves from the day there is a target. {@code people} counts each person once.
 */
public record Needs(OrgUnit unit, Need people, List<Need> rows, List<NeedPart> parts, boolean whole) {
    /** What the numbers about people, whatever the skill, are released under. */
    static final String OF_PEOPLE = "needs/people";

    /** One skill, or all together, with what each part says of it. */
    public record Line(Need need, List<Need> inParts) {}

    /** As last released. The parts below are those of them that are open to the reader. */
    public static Needs of(OrgUnit unit, NeedUnits open, OrgTree tree, LocalDate today) {
        var inside = tree.children(unit.id);
        var below = inside.stream().filter(open.units()::contains).toList();
        var units = Stream.concat(Stream.of(unit), below.stream()).map(each -> each.id);
        var skills = Skill.all();
        var subjects = Stream.concat(Stream.of(OF_PEOPLE), skills.stream().map(Needs::subject));
        var figures = ReleasedFigures.of(subjects.toList(), units.toList(), today);
        var parts = below.stream()
                .map(part -> new NeedPart(part, people(part, figures), rows(part, skills, figures)))
                .toList();
        var whole = below.size() == inside.size();
        return new Needs(unit, people(unit, figures), rows(unit, skills, figures), parts, whole);
    }

    /** What the numbers about a skill are released under. */
    static String subject(Skill skill) {
        return "need/" + skill.key;
    }

    private static Need people(OrgUnit unit, ReleasedFigures figures) {
        return Need.ofPeople(figures.standing(OF_PEOPLE, unit), figures.replies(OF_PEOPLE, unit));
    }

    private static List<Need> rows(OrgUnit unit, List<Skill> skills, ReleasedFigures figures) {
        return skills.stream()
                .map(skill ->
                        Need.of(skill, figures.standing(subject(skill), unit), figures.replies(subject(skill), unit)))
                .toList();
    }

    /** People first, then skill by skill. */
    public List<Need> allRows() {
        return Stream.concat(Stream.of(people), rows.stream()).toList();
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var rows = allRows();
        for (var i = 0; i < rows.size(); i++) {
            var place = i;
            lines.add(new Line(
                    rows.get(i),
                    parts.stream().map(part -> part.allRows().get(place)).toList()));
        }
        return lines;
    }

    public boolean empty() {
        return rows.stream().allMatch(Need::empty);
    }

    /** The answer in a few sentences, before any chart. */
    public String headline() {
        if (allRows().stream().allMatch(Need::allHidden)) {
            return "Too few people sit in " + unit.name + " to show numbers without showing who they are,"
                    + " or its first numbers are not out yet.";
        }
        var most = rows.stream().max(Need.MOST_BELOW);
        return (ofPeople() + most.map(this::ofSkill).orElse("")).strip();
    }

    private String ofPeople() {
        if (people.empty() || people.allHidden()) {
            return "";
        }
        return "Of " + Formats.times(people.inScope(), "member of staff", "staff") + ", " + below(people)
                + " known to be below target in at least one skill. "
                + Formats.times(people.notReplied().numerator(), "person has", "people have")
                + " not said how they do in any skill.";
    }

    private String ofSkill(Need most) {
        if (most.knownBelow() < 0) {
            return " The numbers of single skills are too small to show.";
        }
        return " Most are below target in " + most.title() + ": " + Formats.grouped(most.knownBelow()) + " of "
                + Formats.grouped(most.inScope()) + ". For "
                + Formats.grouped(most.notKnown().numerator()) + " we do not know." + where(most);
    }

    private static String below(Need need) {
        return need.knownBelow() == 0 ? "nobody is" : Formats.times(need.knownBelow(), "is", "are");
    }

    /** The part below with most people below target in a skill; empty where none shows any. */
    private String where(Need skill) {
        NeedPart most = null;
        long people = 0;
        var allShown = whole;
        for (NeedPart part : parts) {
            var here = part.of(skill);
            allShown &= here >= 0;
            if (here > people) {
                most = part;
                people = here;
            }
        }
        if (most == null) {
            return "";
        }
        var among = allShown ? " The largest number is in " : " Of the parts that are shown here, most are in ";
        return among + most.unit().name + ": " + Formats.grouped(people) + ".";
    }
}
