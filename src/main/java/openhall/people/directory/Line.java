package openhall.people.directory;

import java.util.List;
import java.util.stream.Collectors;

/** One line of a file: where it begins, counted from 1, and its cells as they stand there. */
record Line(int number, List<String> cells) {
    private static final int SHOWN = 200;

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether it holds what nobody types: a line break or a tab may stand in a cell. */
    boolean holdsHiddenCharacters() {
        return cells.stream().flatMapToInt(String::chars).anyMatch(Line::isHidden);
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** Something to know the line by when it cannot be read: what it begins with, safe to keep and to show. */
    String beginning() {
        var text = cells.stream().filter(cell -> !cell.isBlank()).limit(2).collect(Collectors.joining(", "));
        return cut(text.replaceAll("\\p{Cc}+", " ").strip(), SHOWN);
    }

    /** Not through the middle of a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
