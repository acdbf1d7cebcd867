package openhall.learning;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import openhall.files.ContentFolder;
import openhall.files.ContentHash;
import openhall.files.ContentLoader;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.learning.files.CourseReader;
import openhall.learning.files.CourseText;
import openhall.learning.files.Translations;
import openhall.strategy.PlainWords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The courses in content/courses, a folder each. */
@ApplicationScoped
public class CourseFiles implements ContentLoader {
    /** Moving thousands of learners to a new version takes its time. */
    private static final int SECONDS = 600;

    /** When a course whose files have changed is published. */
    enum Publishing {
        AT_START,
        BY_AUTHOR
    }

    @Inject
    ContentFolder content;

    @Inject
    PlainWords words;

    @ConfigProperty(name = "openhall.content.publish-courses", defaultValue = "at-start")
    Publishing publishing;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void check(Problems problems) {
        check(content.path(), problems);
    }

    static void check(Path content, Problems problems) {
        var drafts = drafts(content);
        drafts.forEach(draft -> problems.addAll(draft.problems()));
        var texts = drafts.stream().map(Draft::text).toList();
        KnownContent.checkCircles(texts, problems);
        Translations.check(texts, problems);
    }

    /** Every course as its files are now, without the database. */
    public List<Draft> drafts() {
        return drafts(content.path());
    }

    /** One course as its files are now, without the database; null when there are no files. */
    public @Nullable Draft draft(String slug) {
        return drafts(content.path(), folder -> isOf(folder, slug)).stream()
                .findFirst()
                .orElse(null);
    }

    /** Words in a course's files that the author may want to think about; nothing is refused for them. */
    public List<ContentProblem> wording(String slug) {
        return list(content.path().resolve("courses"), folder -> isOf(folder, slug)).stream()
                .flatMap(folder -> words.inFiles(folder).stream())
                .toList();
    }

    /** The same against the skills and goals that are stored: without a mistake it can be published. */
    public @Nullable Draft publishable(String slug) {
        return list(content.path().resolve("courses"), folder -> isOf(folder, slug)).stream()
                .findFirst()
                .map(CourseFiles::checked)
                .orElse(null);
    }

    /**
     * Publishes a course that nobody has published yet as it could have been before, so that its files are its second
     * version; false when it is there, or has a mistake. Only within a transaction.
     */
    public boolean publishEarlier(String slug, String summary, Instant at) {
        var draft = Course.isPublished(slug) ? null : publishable(slug);
        if (draft == null || draft.isBroken()) {
            return false;
        }
        Course.publish(draft.earlier(summary), null, at);
        return true;
    }

    private static boolean isOf(Path folder, String slug) {
        return Files.isDirectory(folder) && String.valueOf(folder.getFileName()).equals(slug);
    }

    private static List<Draft> drafts(Path content) {
        return drafts(content, Files::isDirectory);
    }

    /** Skills, goals and courses are looked up in the files beside each other; their own readers tell what is wrong. */
    private static List<Draft> drafts(Path content, Predicate<Path> wanted) {
        var known = KnownContent.inFiles(content);
        return list(content.resolve("courses"), wanted).stream()
                .map(folder -> draft(folder, known))
                .toList();
    }

    @Override
    public void load(Problems problems, Instant at) {
        words.warn(content.path().resolve("courses"));
        loadAll(content.path().resolve("courses"), publishing, problems, at);
    }

    /** A new course comes up by itself even where authors publish: nobody is in the middle of it. */
    static void loadAll(Path courses, Publishing publishing, Problems problems, Instant at) {
        for (var folder : list(courses, Files::isDirectory)) {
            if (publishing == Publishing.BY_AUTHOR && waits(folder)) {
                Log.infof(
                        "The course %s has changed. It waits for an author to publish it at /authoring/%s",
                        folder.getFileName(), folder.getFileName());
            } else {
                load(folder, problems, at);
            }
        }
    }

    private static boolean waits(Path folder) {
        var slug = String.valueOf(folder.getFileName());
        return QuarkusTransaction.requiringNew()
                .call(() -> Course.isPublished(slug) && !Course.holds(slug, ContentHash.of(folder)));
    }

    /** Stores one course if its files have changed and hold no mistake. */
    static void load(Path folder, Problems problems, Instant at) {
        var hash = ContentHash.of(folder);
        var own = new Problems();
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            if (!Course.holds(String.valueOf(folder.getFileName()), hash)) {
                own.addAll(store(checked(folder), at));
            }
        });
        problems.addAll(own);
    }

    private static Problems store(Draft draft, Instant at) {
        if (!draft.isBroken()) {
            Course.publish(draft, null, at);
        }
        return draft.problems();
    }

    private static Draft checked(Path folder) {
        return draft(folder, KnownContent.stored(folder));
    }

    private static Draft draft(Path folder, CourseText.Known known) {
        var problems = new Problems();
        var hash = ContentHash.of(folder);
        var text = read(folder, problems);
        text.crossCheck(known, problems);
        return new Draft(text, hash, problems);
    }

    static CourseText read(Path folder, Problems problems) {
        return CourseReader.read(folder, problems);
    }

    static List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
