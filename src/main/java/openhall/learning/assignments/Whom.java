package openhall.learning.assignments;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Of whom something is asked. The person is the one asked, or the manager whose team is. */
record Whom(
        Kind kind,
        @Nullable Person person,
        @Nullable OrgUnit unit,
        @Nullable Audience audience,
        @Nullable String titleHas,
        @Nullable Skill skill,
        @Nullable Level below) {

    enum Kind {
        PERSON("One person, or several by name"),
        TEAM("A team: everyone below a manager"),
        UNIT("A part of the council, with everything below it"),
        RULE("Everyone who fits a rule");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    static Whom person(Person person) {
        return new Whom(Kind.PERSON, person, null, null, null, null, null);
    }

    static Whom team(Person manager) {
        return new Whom(Kind.TEAM, manager, null, null, null, null, null);
    }

    static Whom unit(OrgUnit unit) {
        return new Whom(Kind.UNIT, null, unit, null, null, null, null);
    }

    boolean isEmptyRule() {
        return unit == null && audience == null && titleHas == null && skill == null;
    }

    /** The same for two that reach the same people. */
    String key() {
        return Stream.<Object>of(
                        kind,
                        person == null ? "" : person.id,
                        unit == null ? "" : unit.id,
                        audience == null ? "" : audience,
                        skill == null ? "" : skill.id,
                        below == null ? "" : below,
                        titleHas == null ? "" : titleHas)
                .map(String::valueOf)
                .collect(joining("/"));
    }

    /** Everyone in Parking who is a manager. */
    public String words() {
        return switch (kind) {
            case PERSON -> person == null ? "One person" : person.name;
            case TEAM -> person == null ? "A team" : "The team of " + person.name;
            case UNIT, RULE -> ruleWords();
        };
    }

    /** Without anybody's name, for the record of activity. */
    String wordsWithoutNames() {
        return switch (kind) {
            case PERSON -> "One person";
            case TEAM -> "A team";
            case UNIT, RULE -> ruleWords();
        };
    }

    private String ruleWords() {
        var conditions = new ArrayList<String>();
        if (audience != null) {
            conditions.add("kind of post is " + audience.text().toLowerCase(Locale.UK));
        }
        if (titleHas != null) {
            conditions.add("job title has “" + titleHas + "”");
        }
        if (skill != null && below != null) {
            conditions.add(
                    "level in " + skill.title + " is below " + below.text().toLowerCase(Locale.UK));
        }
        var where = unit == null ? "Everyone on the staff" : "Everyone in " + unit.name + " and below";
        return conditions.isEmpty() ? where : where + " whose " + Formats.joined(conditions);
    }
}
