package openhall.learning.assignments;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What the one who assigns can choose from: a learning lead from everything, a manager from their own line. */
record Choices(Person by, boolean lead, List<Thing> things, List<OrgUnit> units, List<Skill> skills) {
    /** So many people can be asked by name at once; more of them are a team or a rule. */
    static final int MOST_PEOPLE = 50;

    static Choices of(Person by, boolean lead) {
        return new Choices(
                by, lead, Thing.all(), lead ? OrgUnit.everyUnit() : List.of(), lead ? Skill.all() : List.of());
    }

    public List<Option> what() {
        var all = things.stream()
                .map(thing -> Option.of(
                        thing.key(), thing.title() + (thing.courseId() == null ? " (pathway)" : " (course)")));
        return Stream.concat(Stream.of(Option.of("", "Choose a course or a pathway")), all)
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(Whom.Kind.values())
                .filter(this::offers)
                .map(kind -> Option.of(kind.name(), kind.text()))
                .toList();
    }

    private boolean offers(Whom.Kind kind) {
        return lead || kind == Whom.Kind.PERSON || kind == Whom.Kind.TEAM;
    }

    public List<Option> parts() {
        var open = units.stream()
                .filter(unit -> unit.closedAt == null)
                .map(unit -> Option.of(unit.slug, unit.name + ", " + unit.kind.text()));
        return Stream.concat(Stream.of(Option.of("", "Any part of the council")), open)
                .toList();
    }

    public List<Option> audiences() {
        var staff =
                Stream.of(Audience.values()).filter(Audience::isStaff).map(each -> Option.of(each.name(), each.text()));
        return Stream.concat(Stream.of(Option.of("", "Any kind of post")), staff)
                .toList();
    }

    public List<Option> skillOptions() {
        var all = skills.stream().map(skill -> Option.of(skill.slug(), skill.title));
        return Stream.concat(Stream.of(Option.of("", "Any skill")), all).toList();
    }

    public List<Option> levels() {
        var all = Stream.of(Level.values()).map(level -> Option.of(level.slug(), level.text()));
        return Stream.concat(Stream.of(Option.of("", "No level")), all).toList();
    }

    @Nullable
    Thing thing(@Nullable String key) {
        return things.stream()
                .filter(each -> each.key().equals(Forms.text(key)))
                .findFirst()
                .orElse(null);
    }

    Whom.@Nullable Kind kind(@Nullable String name) {
        return Stream.of(Whom.Kind.values())
                .filter(each -> offers(each) && each.name().equals(Forms.text(name)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    OrgUnit unit(@Nullable String slug) {
        return units.stream()
                .filter(each -> each.closedAt == null && each.slug.equals(Forms.text(slug)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Audience audience(@Nullable String name) {
        return Stream.of(Audience.values())
                .filter(each -> each.isStaff() && each.name().equals(Forms.text(name)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Skill skill(@Nullable String slug) {
        return skills.stream()
                .filter(each -> each.slug().equals(Forms.text(slug)))
                .findFirst()
                .orElse(null);
    }

    /** Somebody on the staff whom this person may ask; as a team, themself too. */
    @Nullable
    Person person(@Nullable String email, Whom.Kind kind) {
        var typed = Forms.text(email);
        if (typed.isEmpty()) {
            return kind == Whom.Kind.TEAM ? by : null;
        }
        var person = Person.byEmail(typed);
        if (person == null || !person.isOnTheStaff()) {
            return null;
        }
        var own = kind == Whom.Kind.TEAM && person.id.equals(by.id);
        return lead || own || Line.holds(by.id, person.id) ? person : null;
    }

    /** Everybody whose address is typed, with commas between them; nobody where one of them is not to be asked. */
    List<Person> people(@Nullable String emails) {
        var typed = addresses(emails);
        if (typed.isEmpty() || typed.size() > MOST_PEOPLE) {
            return List.of();
        }
        var found = askable(Person.byEmails(typed));
        return found.size() == typed.size() ? found : List.of();
    }

    /** Each once, in small letters. */
    static List<String> addresses(@Nullable String emails) {
        return Stream.of(Forms.text(emails).toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    /** The addresses to begin with, when the page is reached from the pages of somebody's people; null without any. */
    @Nullable
    String emailsOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        var people = askable(Person.byName(ids));
        var emails =
                people.stream().limit(MOST_PEOPLE).map(person -> person.email).collect(joining(", "));
        return emails.isEmpty() ? null : emails;
    }

    private List<Person> askable(List<Person> people) {
        var staff = people.stream().filter(Person::isOnTheStaff).toList();
        if (lead || staff.isEmpty()) {
            return staff;
        }
        var held = Line.held(by.id, staff.stream().map(person -> person.id).toList());
        return staff.stream().filter(person -> held.contains(person.id)).toList();
    }
}
