package openhall.people.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** One line of a file of units, as it stands there. */
record UnitLine(Cells cells, String code, String name, String parent, String kind) {
    static final Column CODE = Column.optional("code", "unit code", "unit id", "id", "cost centre");
    static final Column NAME = Column.required("name", "unit name", "unit", "title");
    static final Column PARENT = Column.required(
            "parent", "parent code", "parent unit", "parent unit code", "parent id", "part of", "reports to");
    static final Column KIND = Column.optional("kind", "type", "unit type", "unit kind");
    static final List<Column> COLUMNS = List.of(CODE, NAME, PARENT, KIND);

    static UnitLine of(Cells cells) {
        return new UnitLine(cells, cells.of(CODE), cells.of(NAME), cells.of(PARENT), cells.of(KIND));
    }

    int line() {
        return cells.line().number();
    }

    String label() {
        return cells.flaw() != null || !lengths().isEmpty()
                ? cells.line().beginning()
                : Stream.of(name, code).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What is wrong with the line whichever unit it is about; null when nothing is. */
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
        return kind.isEmpty() || chosen() != null ? null : "Kind must be directorate, service or team, not " + kind;
    }

    /** The kind that the line names; null when it names none, or one that there is not. */
    OrgUnit.@Nullable Kind chosen() {
        return Stream.of(OrgUnit.Kind.values())
                .filter(each -> each.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    boolean isCouncil() {
        return chosen() == OrgUnit.Kind.COUNCIL;
    }

    /** Which cells hold too much; empty when none does. */
    private String lengths() {
        return Stream.of(
                        PersonLine.tooLong("Code", code, 50),
                        PersonLine.tooLong("Name", name, 100),
                        PersonLine.tooLong("Parent", parent, 100),
                        PersonLine.tooLong("Kind", kind, 50))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
