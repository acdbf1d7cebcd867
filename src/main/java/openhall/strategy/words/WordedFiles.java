package openhall.strategy.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openhall.files.ContentProblem;

/**
 * Looks for buzzwords in content files. What stands in quotation marks is what somebody else said. A file that is not
 * UTF-8 is left to its reader, which reports it.
 */
public final class WordedFiles {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");

    private WordedFiles() {}

    public static List<ContentProblem> look(Path folder, Vocabulary vocabulary) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(WordedFiles::isText)
                    .sorted()
                    .flatMap(file -> inFile(file, vocabulary))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path path) {
        return path.toString().matches(".*\\.(md|yaml)") && Files.isRegularFile(path);
    }

    private static Stream<ContentProblem> inFile(Path file, Vocabulary vocabulary) {
        var found = new ArrayList<ContentProblem>();
        var lines = lines(file);
        for (var i = 0; i < lines.size(); i++) {
            var matcher = vocabulary.buzz().matcher(QUOTED.matcher(lines.get(i)).replaceAll(" "));
            while (matcher.find()) {
                var buzzword = vocabulary.buzzword(matcher.group());
                if (buzzword != null) {
                    var words = "\"" + matcher.group() + "\" says little. " + buzzword.sentence();
                    found.add(new ContentProblem(file, i + 1, words));
                }
            }
        }
        return found.stream();
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
