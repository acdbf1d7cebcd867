package openhall.skills;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.people.Person;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A manager's own line beside every skill: what is true of all of it, its widest gaps, and the people of one page by name. */
record TeamMatrix(
        long staff,
        List<Skill> skills,
        List<LineCells.Total> totals,
        List<Gap> gaps,
        List<Row> rows,
        @Nullable String next) {
    /** One person's gap in one skill. */
    public record Gap(Person person, Mark mark) {
        public String assignPath() {
            return mark.assignPath(person.id);
        }
    }

    /** A person and where they are in each skill; a manager confirms levels of direct reports only. */
    public record Row(Person person, boolean direct, List<Mark> marks) {
        /** There is something to ask them. */
        public boolean anyUnknown() {
            return marks.stream().anyMatch(mark -> !mark.known());
        }

        public String askPath() {
            return "/team/" + person.id + "/skills/ask";
        }

        public String confirmationPath(Mark mark) {
            return "/team/" + person.id + "/skills/" + mark.skill().slug() + "/confirmation";
        }
    }

    /** What all marks of a page are made of. */
    private record Known(
            Suggested courses, Map<UUID, Map<UUID, Standing>> standings, Map<UUID, Map<UUID, Integer>> targets) {
        Mark mark(Person person, Skill skill) {
            var standing = standings.getOrDefault(person.id, Map.of()).get(skill.id);
            int target = targets.getOrDefault(person.id, Map.of()).getOrDefault(skill.id, 0);
            return new Mark(skill, standing, target).suggesting(courses);
        }
    }

    /** The page that begins after this person; the first one without. */
    static TeamMatrix of(UUID managerId, @Nullable UUID after, Suggestions suggestions) {
        var skills = Skill.all();
        var cells = LineCells.of(managerId, after);
        var people = Person.byName(cells.people());
        var known = new Known(Suggested.from(suggestions), standings(people), targets(cells));
        var onPage = onPage(people, cells);
        var shown = onPage.subList(0, Math.min(LineCells.PAGE, onPage.size()));
        var next = shown.size() < onPage.size() ? shown.get(shown.size() - 1).id.toString() : null;
        return new TeamMatrix(
                cells.staff(),
                skills,
                cells.totals(),
                gaps(cells, people, skills, known),
                shown.stream()
                        .map(person -> row(managerId, person, skills, known))
                        .toList(),
                next);
    }

    /** The people of this page, to tick those who are to be asked to learn something. */
    public List<Option> people() {
        return rows.stream()
                .map(row -> Option.of(row.person().id.toString(), row.person().name))
                .toList();
    }

    /** The person after whom a page begins; null for the first one, and for what is no id. */
    static @Nullable UUID place(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static List<Person> onPage(List<Person> people, LineCells cells) {
        var found = new HashSet<UUID>();
        cells.page().forEach(cell -> found.add(cell.personId()));
        return people.stream().filter(person -> found.contains(person.id)).toList();
    }

    private static Row row(UUID managerId, Person person, List<Skill> skills, Known known) {
        var marks = skills.stream().map(skill -> known.mark(person, skill)).toList();
        return new Row(person, SkillConfirmation.canBeGiven(managerId, person), marks);
    }

    private static List<Gap> gaps(LineCells cells, List<Person> people, List<Skill> skills, Known known) {
        var byId = people.stream().collect(toMap(person -> person.id, Function.identity()));
        var skillsById = skills.stream().collect(toMap(skill -> skill.id, Function.identity()));
        return cells.gaps().stream()
                .filter(cell -> byId.containsKey(cell.personId()) && skillsById.containsKey(cell.skillId()))
                .map(cell -> gap(
                        requireNonNull(byId.get(cell.personId())),
                        requireNonNull(skillsById.get(cell.skillId())),
                        known))
                .sorted(Comparator.comparingInt((Gap gap) -> gap.mark().steps())
                        .reversed()
                        .thenComparingInt(gap -> people.indexOf(gap.person()))
                        .thenComparingInt(gap -> gap.mark().skill().position))
                .toList();
    }

    private static Gap gap(Person person, Skill skill, Known known) {
        return new Gap(person, known.mark(person, skill));
    }

    private static Map<UUID, Map<UUID, Integer>> targets(LineCells cells) {
        var targets = new HashMap<UUID, Map<UUID, Integer>>();
        for (var part : List.of(cells.gaps(), cells.page())) {
            part.forEach(cell -> targets.computeIfAbsent(cell.personId(), id -> new HashMap<>())
                    .put(cell.skillId(), cell.target()));
        }
        return targets;
    }

    private static Map<UUID, Map<UUID, Standing>> standings(List<Person> people) {
        var standings = new HashMap<UUID, Map<UUID, Standing>>();
        for (Standing standing :
                Standing.of(people.stream().map(person -> person.id).toList())) {
            standings.computeIfAbsent(standing.person.id, id -> new HashMap<>()).put(standing.skill.id, standing);
        }
        return standings;
    }

    /** How many of how many gaps are listed one by one, where that is not all; empty otherwise. */
    public String gapsLeftOut() {
        long all = totals.stream().mapToLong(LineCells.Total::below).sum();
        return all <= gaps.size()
                ? ""
                : "These are the " + gaps.size() + " widest of " + all
                        + " gaps. The others are with each person below, and in the file.";
    }

    /** Nobody reports to this manager. */
    public boolean empty() {
        return staff == 0;
    }

    /** There are people and nothing to ask of them. */
    public boolean withoutSkills() {
        return !empty() && totals.isEmpty();
    }

    /** The widest gap of the whole line in a sentence: "3 of 8 people are below target in Staying secure". */
    public String headline() {
        var most = skills.stream().max(Comparator.comparingLong(this::below));
        if (empty()) {
            return "Nobody reports to you yet.";
        }
        if (withoutSkills() || most.isEmpty()) {
            return "There are no skills yet.";
        }
        if (below(most.get()) == 0) {
            return "Nobody whose level is known is below target. " + unknown();
        }
        return below(most.get()) + " of " + staffWords() + " below target in " + most.get().title + ". " + unknown();
    }

    private String staffWords() {
        long people = totals.get(0).people();
        return people == 1 ? "1 person is" : people + " people are";
    }

    private long below(Skill skill) {
        return totals.stream()
                .filter(total -> total.skillId().equals(skill.id))
                .mapToLong(LineCells.Total::below)
                .sum();
    }

    private String unknown() {
        long all = totals.stream().mapToLong(LineCells.Total::people).sum();
        long known = totals.stream().mapToLong(LineCells.Total::known).sum();
        return all - known + " of " + all + " levels are not known yet.";
    }
}
