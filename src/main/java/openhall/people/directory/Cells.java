package openhall.people.directory;

import org.jspecify.annotations.Nullable;

/** A line whose cells are asked for by the names of their columns. */
record Cells(Headings headings, Line line) {

    /** On one line, without the spaces around it; empty when there is no such column. */
    String of(Column column) {
        var place = headings.places().get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The same, but null when the file has no such column: then what is known stays. */
    @Nullable
    String ofKnown(Column column) {
        return headings.places().containsKey(column) ? of(column) : null;
    }

    /** Why the line cannot be read as cells at all. */
    @Nullable
    String flaw() {
        var width = Headings.width(line.cells());
        if (line.cells().size() < headings.width() || width > headings.width()) {
            return "Has %d cells, but the first line has %d. Look for a comma too many or too few"
                    .formatted(line.cells().size(), headings.width());
        }
        return line.holdsHiddenCharacters() ? "Holds hidden characters. Type the line again without them" : null;
    }
}
