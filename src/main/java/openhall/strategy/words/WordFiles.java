package openhall.strategy.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.files.ContentFolder;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.strategy.PlainWords;

/** Brings in the words to link and to advise about, from {@code content/glossary}. They are kept in memory. */
@ApplicationScoped
class WordFiles implements ContentLoader {
    @Inject
    ContentFolder folder;

    @Inject
    PlainWords words;

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void check(Problems problems) {
        read(folder.path(), problems);
    }

    @Override
    public void load(Problems problems, Instant at) {
        words.use(read(folder.path(), problems));
        words.warn(folder.path().resolve("strategy"));
    }

    static Vocabulary read(Path content, Problems problems) {
        return Vocabulary.read(content, termFiles(content.resolve("glossary")), problems);
    }

    private static List<Path> termFiles(Path glossary) {
        if (!Files.isDirectory(glossary)) {
            return List.of();
        }
        try (var files = Files.list(glossary)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
