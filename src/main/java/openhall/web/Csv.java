package openhall.web;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it. */
public final class Csv {
    private Csv() {}

    public static String of(List<String> header, List<List<String>> rows) {
        return line(header) + lines(rows);
    }

    /** Rows that go on with what was written before. */
    public static String lines(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return text.matches("-\\d+(\\.\\d+)?");
    }
}
