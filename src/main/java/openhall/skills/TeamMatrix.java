package openhall.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.people.Person;

/** Everyone in a manager's own line, beside every skill. */
record TeamMatrix(List<Skill> skills, List<Row> rows) {
    /** A person and where they are in each skill; a manager confirms levels of direct reports only. */
    public record Row(Person person, boolean direct, List<Mark> marks) {
        public String confirmationPath(Mark mark) {
            return "/team/" + person.id + "/skills/" + mark.skill().slug() + "/confirmation";
        }
    }

    static TeamMatrix of(Person manager) {
        var skills = Skill.all();
        var targets = Targets.load();
        var line = Person.line(manager.id);
        var standings = byPerson(line);
        return new TeamMatrix(
                skills,
                line.stream()
                        .sorted(Comparator.comparing(person -> person.name))
                        .map(person -> new Row(
                                person,
                                SkillConfirmation.canBeGiven(manager, person),
                                marks(person, skills, targets, standings.getOrDefault(person.id, Map.of()))))
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

    private static List<Mark> marks(Person person, List<Skill> skills, Targets targets, Map<UUID, Standing> standings) {
        return skills.stream()
                .map(skill -> new Mark(skill, standings.get(skill.id), targets.of(skill, person.audience)))
                .toList();
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
