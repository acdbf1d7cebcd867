package openhall.hackathons.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import openhall.files.Problems;
import openhall.files.YamlMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a data set, and looks whether the programs of teams can read it too. */
final class DataText {
    /** Bytes. What is larger belongs where open data is published, with a link in the text. */
    static final int MOST = 2_000_000;

    private static final byte[] NOTHING = new byte[0];

    private DataText() {}

    static byte[] read(YamlMap entry, Path file, Problems problems) {
        if (!Files.isRegularFile(file)) {
            entry.problem("file", "There is no file data/" + file.getFileName());
            return NOTHING;
        }
        try {
            return Files.size(file) > MOST ? tooLarge(entry) : checked(file, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] tooLarge(YamlMap entry) {
        entry.problem("file", "A data set has at most 2 MB. Publish a larger one elsewhere, and give its address");
        return NOTHING;
    }

    private static byte[] checked(Path file, Problems problems) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            check(file, text, problems);
        } catch (CharacterCodingException otherEncoding) {
            problems.at(file, 1, "The file must be UTF-8 text");
        }
        return bytes;
    }

    private static void check(Path file, String text, Problems problems) {
        if (text.isBlank()) {
            problems.at(file, 1, "There is nothing in this file");
        } else if (text.indexOf('\0') >= 0) {
            problems.at(file, 1, "This is not a text file");
        } else if (String.valueOf(file.getFileName()).endsWith(".csv")) {
            checkRows(file, text, problems);
        }
    }

    private static void checkRows(Path file, String text, Problems problems) {
        try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            var width = 0;
            for (var row : parser) {
                width = width == 0 ? row.size() : width;
                if (row.size() != width) {
                    var line = Math.max(1, (int) parser.getCurrentLineNumber());
                    problems.at(file, line, "This row has " + row.size() + " cells, and the first one has " + width);
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            problems.at(file, 1, "This is not valid CSV: look for a quotation mark that is missing or too many");
        }
    }
}
