package openhall.people.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import openhall.web.Formats;

/** The first line of a file: which column stands where, and how many cells each line has. */
record Headings(Map<Column, Integer> places, int width) {
    private static final int SHOWN = 100;

    static Headings none() {
        return new Headings(Map.of(), 0);
    }

    static Headings of(List<Column> columns, Line first) {
        var places = new HashMap<Column, Integer>();
        var missing = new ArrayList<String>();
        for (var column : columns) {
            var found = found(column, first.cells());
            if (found.size() > 1) {
                throw new UnreadableFile("Two columns are called " + column.name() + ". Keep one of them");
            } else if (!found.isEmpty()) {
                places.put(column, found.get(0));
            } else if (column.required()) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnreadableFile("The first line must name the columns. Missing: " + Formats.joined(missing)
                    + ". It says: " + shown(String.join(", ", first.cells())));
        }
        return new Headings(Map.copyOf(places), width(first.cells()));
    }

    /** A column's own name goes before the others that it may have: many files hold a unit and a team. */
    private static List<Integer> found(Column column, List<String> cells) {
        var named = places(cells, column::isNamed);
        return named.isEmpty() ? places(cells, column::isAlsoCalled) : named;
    }

    private static List<Integer> places(List<String> cells, Predicate<String> wanted) {
        return IntStream.range(0, cells.size())
                .filter(i -> wanted.test(cells.get(i)))
                .boxed()
                .toList();
    }

    /** Spreadsheets leave empty cells behind at the end. */
    static int width(List<String> cells) {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static String shown(String text) {
        return Line.cut(text.replaceAll("\\p{C}+", " "), SHOWN);
    }
}
