package openhall.people.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What the lines of a file are about. Units come first: people sit in them. */
enum DirectoryKind {
    UNITS("Units", "Parts of the council: directorates, services and teams", UnitLine.COLUMNS),
    PEOPLE("People", "Who works where, and for whom", PersonLine.COLUMNS);

    private final String text;
    private final String hint;
    private final List<Column> columns;

    DirectoryKind(String text, String hint, List<Column> columns) {
        this.text = text;
        this.hint = hint;
        this.columns = columns;
    }

    static @Nullable DirectoryKind named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), kind.text, kind.hint))
                .toList();
    }

    public String text() {
        return text;
    }

    /** In a sentence, and in an address. */
    public String lower() {
        return text.toLowerCase(Locale.UK);
    }

    public boolean isPeople() {
        return this == PEOPLE;
    }

    List<Column> columns() {
        return columns;
    }
}
