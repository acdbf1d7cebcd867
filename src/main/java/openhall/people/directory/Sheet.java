package openhall.people.directory;

import java.util.List;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** A file as lines below named columns; or the sentence that says why it cannot be read. */
record Sheet(
        DirectoryKind kind,
        String encoding,
        Headings headings,
        List<Line> lines,
        @Nullable String refusal) {
    static final int MOST_LINES = 20_000;

    static Sheet read(DirectoryKind kind, byte[] bytes) {
        try {
            return readable(kind, bytes);
        } catch (UnreadableFile unreadable) {
            return new Sheet(kind, "", Headings.none(), List.of(), unreadable.sentence());
        }
    }

    private static Sheet readable(DirectoryKind kind, byte[] bytes) {
        var file = FileText.of(bytes);
        var lines = CsvLines.of(file.text(), MOST_LINES + 1);
        if (lines.isEmpty()) {
            throw new UnreadableFile("Choose a CSV file that is not empty");
        }
        var headings = Headings.of(kind.columns(), lines.get(0));
        if (lines.size() == 1) {
            throw new UnreadableFile("Choose a file with lines below its first one");
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw new UnreadableFile("Choose a file of up to 20,000 lines");
        }
        return new Sheet(kind, file.encoding(), headings, lines.subList(1, lines.size()), null);
    }

    List<Cells> cells() {
        return lines.stream().map(line -> new Cells(headings, line)).toList();
    }

    FormErrors errors() {
        var sentence = refusal;
        return sentence == null ? FormErrors.none() : new FormErrors().add("file", sentence);
    }
}
