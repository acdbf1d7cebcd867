package openhall.people.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/** One line of a file of people, as it stands there. A null says that the file has no such column. */
record PersonLine(
        Cells cells,
        String name,
        String email,
        String number,
        String unit,
        String audience,
        @Nullable String jobTitle,
        @Nullable String manager) {
    static final Column NAME = Column.required("name", "full name", "display name", "employee name", "person");
    static final Column EMAIL =
            Column.required("email", "mail", "email address", "work email", "work email address", "upn");
    static final Column NUMBER = Column.optional(
            "employee number",
            "employee no",
            "employee id",
            "staff number",
            "staff no",
            "staff id",
            "payroll number",
            "payroll no",
            "personnel number");
    static final Column JOB_TITLE = Column.optional("job title", "job", "post", "post title", "position");
    static final Column UNIT = Column.required(
            "unit", "unit code", "unit name", "team", "team code", "team name", "service", "department", "org unit");
    static final Column MANAGER = Column.optional(
            "manager",
            "manager email",
            "manager email address",
            "manager employee number",
            "manager number",
            "manager staff number",
            "manager payroll number",
            "line manager",
            "line manager email",
            "line manager employee number",
            "reports to");
    static final Column AUDIENCE = Column.optional("audience", "audience group");
    static final List<Column> COLUMNS = List.of(NAME, EMAIL, NUMBER, JOB_TITLE, UNIT, MANAGER, AUDIENCE);

    private static final Pattern ADDRESS =
            Pattern.compile("[\\x21-\\x7e&&[^@<>,;:\"()\\[\\]\\\\]]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    static PersonLine of(Cells cells) {
        return new PersonLine(
                cells,
                cells.of(NAME),
                cells.of(EMAIL).toLowerCase(Locale.ROOT),
                cells.of(NUMBER),
                cells.of(UNIT),
                cells.of(AUDIENCE),
                cells.ofKnown(JOB_TITLE),
                cells.ofKnown(MANAGER));
    }

    int line() {
        return cells.line().number();
    }

    /** What people know the line by. */
    String label() {
        return cells.flaw() != null || !lengths().isEmpty()
                ? cells.line().beginning()
                : Stream.of(name, email).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What is wrong with the line whoever it is about; null when nothing is. */
    @Nullable
    String flaw() {
        var cut = cells.flaw();
        if (cut != null) {
            return cut;
        }
        if (!lengths().isEmpty()) {
            return lengths();
        }
        if (name.isEmpty()) {
            return "Enter a name";
        }
        if (!ADDRESS.matcher(email).matches()) {
            return "Enter an email address in the form name@example.com";
        }
        if (unit.isEmpty()) {
            return "Enter a unit";
        }
        return audience.isEmpty() || chosen() != null
                ? null
                : "Audience must be staff, manager or senior leader, not " + audience;
    }

    /** The audience that the line names; null when it names none, or one that there is not. */
    @Nullable
    Audience chosen() {
        return switch (audience.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')) {
            case "staff" -> Audience.STAFF;
            case "manager" -> Audience.MANAGER;
            case "senior leader" -> Audience.SENIOR_LEADER;
            default -> null;
        };
    }

    /** Which cells hold too much; empty when none does. */
    private String lengths() {
        return Stream.of(
                        tooLong("Name", name, 100),
                        tooLong("Email address", email, 254),
                        tooLong("Employee number", number, 50),
                        tooLong("Job title", jobTitle == null ? "" : jobTitle, 100),
                        tooLong("Unit", unit, 100),
                        tooLong("Line manager", manager == null ? "" : manager, 254),
                        tooLong("Audience", audience, 50))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static String tooLong(String what, String text, int most) {
        return text.length() > most ? "%s must be %d characters or fewer".formatted(what, most) : "";
    }
}
