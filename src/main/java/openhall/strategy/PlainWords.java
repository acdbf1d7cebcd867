package openhall.strategy;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import openhall.files.ContentProblem;
import openhall.strategy.words.Vocabulary;
import openhall.strategy.words.WordLinks;
import openhall.strategy.words.WordedFiles;
import org.jspecify.annotations.Nullable;

/** Helps people to write in words that everyone knows. It advises and links; it never refuses anything. */
@ApplicationScoped
public class PlainWords {
    private volatile Vocabulary vocabulary = Vocabulary.NONE;

    /** Takes the words of the files; every node does so when it starts. */
    public void use(Vocabulary words) {
        vocabulary = words;
    }

    /** What to think about in the texts of a form, each word once. */
    public List<Advice> advice(@Nullable String... texts) {
        var all = Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return vocabulary.advice(all);
    }

    /** What to think about in the text files of a folder, with file and line. Terms of the glossary are left alone. */
    public List<ContentProblem> inFiles(Path folder) {
        return WordedFiles.look(folder, vocabulary);
    }

    /** Tells whoever reads the log at the start. */
    public void warn(Path folder) {
        inFiles(folder).forEach(found -> Log.warnf("Think about the words: %s", found));
    }

    /** The HTML of a page with the first occurrence of each term as a link to the glossary. */
    public String linked(String html) {
        return WordLinks.in(html, vocabulary);
    }
}
