package openhall.learning.files;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list, each with the lines "  > ..." below it; {@code after} are such lines that begin at the edge of
 * the page and belong to the whole list, {@code stray} is any other text.
 */
record Items(List<Item> all, List<Line> after, List<Line> stray) {

    record Item(int line, String text, List<Line> feedback) {}

    static final String BELONGS_TO_NONE = "Begin this line with two spaces, \"  > ...\", below what it is about";

    static Items of(List<Line> lines) {
        var items = new Items(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        lines.forEach(items::add);
        return items;
    }

    private void add(Line line) {
        var text = line.text();
        if (!line.code() && text.matches("(-|\\d{1,2}\\.) .*")) {
            all.add(new Item(line.number(), text, new ArrayList<>()));
        } else if (!line.code() && text.startsWith(">")) {
            after.add(said(line));
        } else if (!line.code() && text.matches("\\s+>.*") && !all.isEmpty()) {
            all.get(all.size() - 1).feedback().add(said(line));
        } else if (!line.blank()) {
            stray.add(line);
        }
    }

    private static Line said(Line line) {
        var text = line.text().strip();
        return new Line(line.number(), text.substring(1).strip(), line.code());
    }
}
