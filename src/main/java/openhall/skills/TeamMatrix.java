package openhall.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.people.Person;

/** Everyone in a manager's own line, beside every skill; whoever has most gaps comes first. */
record TeamMatrix(List<Skill> skills, List<Row> rows) {
    /** The gaps are listed one by one up to here; all of them are in the matrix. */
    private static final int MOST = 100;

    /** One person's gap in one skill. */
    public record Gap(Person person, Mark mark) {
        public String assignPath() {
            return mark.assignPath(person.id);
        }
    }

    /** A person and where they are in each skill; a manager confirms levels of direct reports only. */
    public record Row(Person person, boolean direct, List<Mark> marks) {
        private long gaps() {
            return marks.stream().filter(Mark::below).count();
        }

        public String confirmationPath(Mark mark) {
            return "/team/" + person.id + "/skills/" + mark.skill().slug() + "/confirmation";
        }
    }

    static TeamMatrix of(UUID managerId, Suggestions suggestions) {
        var skills = Skill.all();
        var line = Person.line(managerId);
        var targets = OwnTargets.of(line.stream().map(person -> person.id).toList());
        var courses = Suggested.from(suggestions);
        var standings = byPerson(line);
        return new TeamMatrix(
                skills,
                line.stream()
                        .map(person -> new Row(
                                person,
                                SkillConfirmation.canBeGiven(managerId, person),
                                skills.stream()
                                        .map(skill -> mark(person, skill, targets, standings)
                                                .suggesting(courses))
                                        .toList()))
                        .sorted(Comparator.comparingLong(Row::gaps).reversed().thenComparing(row -> row.person().name))
                        .toList());
    }

    private static Map<UUID, Map<UUID, Standing>> byPerson(List<Person> line) {
        var standings = new HashMap<UUID, Map<UUID, Standing>>();
        for (Standing standing :
                Standing.of(line.stream().map(person -> person.id).toList())) {
            standings.computeIfAbsent(standing.person.id, id -> new HashMap<>()).put(standing.skill.id, standing);
        }
        return standings;
    }

    private static Mark mark(Person person, Skill skill, OwnTargets targets, Map<UUID, Map<UUID, Standing>> standings) {
        var own = standings.getOrDefault(person.id, Map.of());
        return new Mark(skill, own.get(skill.id), targets.of(person.id, skill));
    }

    /** What to do something about first: the widest gaps of all. */
    public List<Gap> gaps() {
        return allGaps()
                .sorted(Comparator.comparingInt((Gap gap) -> gap.mark().steps()).reversed())
                .limit(MOST)
                .toList();
    }

    /** How many of how many gaps are listed one by one, where that is not all; empty otherwise. */
    public String gapsLeftOut() {
        var all = allGaps().count();
        return all <= MOST
                ? ""
                : "These are the " + MOST + " widest of " + all + " gaps. The others are in the table below.";
    }

    private Stream<Gap> allGaps() {
        return rows.stream()
                .flatMap(row -> row.marks().stream().filter(Mark::below).map(mark -> new Gap(row.person(), mark)));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** The widest gap in a sentence: "3 of 8 people are below target in Staying secure". */
    public String headline() {
        var widest = IntStream.range(0, skills.size()).boxed().max(Comparator.comparingLong(this::below));
        if (widest.isEmpty() || below(widest.get()) == 0) {
            return "Nobody whose level is known is below target. " + unknown();
        }
        return below(widest.get()) + " of " + people() + " below target in " + skills.get(widest.get()).title + ". "
                + unknown();
    }

    private String people() {
        return rows.size() == 1 ? "1 person is" : rows.size() + " people are";
    }

    private long below(int column) {
        return rows.stream().filter(row -> row.marks().get(column).below()).count();
    }

    private String unknown() {
        long unknown = rows.stream()
                .flatMap(row -> row.marks().stream())
                .filter(mark -> !mark.known())
                .count();
        return unknown + " of " + rows.size() * skills.size() + " levels are not known yet.";
    }
}
