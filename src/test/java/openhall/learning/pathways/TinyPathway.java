package openhall.learning.pathways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Learner;
import openhall.learning.pathways.files.PathwayFile;
import openhall.people.Person;

/** Small pathways of a test's own, and somebody who does their courses without a page. */
public final class TinyPathway {
    static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    /** Every step of a small course: two modules of three. */
    public static final int COURSE = 6;

    static final int MODULE = 3;

    public static final String HEAD = """
            title: Small pathway
            summary: A pathway for tests
            audience: [staff]
            """;

    private TinyPathway() {}

    public static String slug() {
        return "path-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static String set(String title, String settings, String... items) {
        return "  - title: " + title + "\n" + settings + "    items: [" + String.join(", ", items) + "]\n";
    }

    /** One set of whole courses, and a certificate with these settings. */
    public static String certified(String settings, String... courses) {
        return HEAD + "sets:\n" + set("All of it", "", courses) + "certificate:\n  title: Small certificate\n"
                + settings.indent(2);
    }

    /** Published under a new slug, which is the answer. */
    public static String fresh(String yaml) {
        var slug = slug();
        publish(slug, yaml, AT);
        return slug;
    }

    public static void publish(String slug, String yaml, Instant at) {
        try {
            var file = Files.createTempDirectory("pathways").resolve(slug + ".yaml");
            Files.writeString(file, yaml);
            PathwayFile.load(file, at);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static Pathway pathway(String slug) {
        return Objects.requireNonNull(Pathway.bySlug(slug));
    }

    public static void join(UUID person, String slug, Instant at) {
        In.tx(() -> Pathway.join(Person.findById(person), pathway(slug), at));
    }

    /** Does so many of the open steps of a course, as many as there are. */
    public static void learn(UUID person, String course, int steps, Instant at) {
        In.tx(() -> {
            var learner = Learner.on(Objects.requireNonNull(Course.bySlug(course)), Person.findById(person), at);
            for (var i = 0; i < steps && !learner.isThrough(); i++) {
                next(learner, at);
            }
        });
    }

    private static void next(Learner learner, Instant at) {
        if (!learner.isQuiz()) {
            learner.work("Done", at);
        } else {
            learner.handIn(0, at);
        }
    }

    public static void renew(UUID person, String slug, Instant at) {
        In.tx(() -> Renewal.begin(Person.findById(person), pathway(slug), at));
    }

    /** What is stored. */
    public static PathwayProgress progress(UUID person, String slug) {
        return In.tx(() -> Objects.requireNonNull(PathwayProgress.one(person, pathway(slug).id)));
    }

    /** The newest first. */
    public static List<CertificateTerm> terms(UUID person, String slug) {
        return In.tx(() -> CertificateTerm.of(person, pathway(slug).id));
    }

    public static List<String> differences(UUID person) {
        return In.tx(() -> PathwayRecount.differences(person));
    }
}
