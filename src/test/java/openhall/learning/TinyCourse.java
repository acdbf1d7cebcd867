package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.files.Problems;

/** Small courses of a test's own: two modules, each with a reading, a task and a quiz of two questions. */
public final class TinyCourse {
    public static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    static final String YAML = """
            title: Small course
            summary: A course for tests
            level: working
            audience: [staff, manager]
            outcomes:
              - Do a small thing
            skills:
              - skill: SAFE
                level: working
            goals: [safe-and-lawful]
            licence: CC BY 4.0
            review_by: 2027-11-23
            sources:
              - title: A source
                publisher: A publisher
                url: https://example.org
                licence: CC BY 4.0
            modules: [first, second]
            """;

    static final String MODULE = """
            ---
            title: A module
            outcome: You can do the thing
            minutes: 10
            at_work: Use it on Monday.
            ---
            # Reading: Read this

            Some words.

            # Task: Do this

            Do it, then write down what you saw.

            # Quiz: What did you learn?
            pass: 2

            ## What is right?

            - [x] This
              > Yes, this.
            - [ ] That
              > No, not that.

            ## What applies?

            - [x] One
              > Yes, one.
            - [x] Two
              > Yes, two.
            - [ ] Three
              > No, not three.
            """;

    private TinyCourse() {}

    public static Path write(Path root, String slug) {
        try {
            var folder = Files.createDirectories(root.resolve(slug));
            Files.writeString(folder.resolve("course.yaml"), YAML.replace("Small course", "Small course " + slug));
            Files.writeString(folder.resolve("first.md"), MODULE.replace("A module", "First module"));
            Files.writeString(folder.resolve("second.md"), MODULE.replace("A module", "Second module"));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static void change(Path file, String from, String to) {
        try {
            var text = Files.readString(file);
            assertThat(text).contains(from);
            var at = text.indexOf(from);
            Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String slug() {
        return "small-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Published with a first task that a manager or a champion signs off; answers its slug. */
    public static String freshWithSignOff(String who) {
        try {
            var slug = slug();
            var folder = write(Files.createTempDirectory("courses"), slug);
            change(folder.resolve("first.md"), "# Task: Do this\n", "# Task: Do this\nsign-off: " + who + "\n");
            load(folder);
            return slug;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A course that nobody has started; answers its slug. */
    public static String fresh() {
        try {
            var slug = slug();
            load(write(Files.createTempDirectory("courses"), slug));
            return slug;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static void load(Path folder) {
        load(folder, AT);
    }

    static void load(Path folder, Instant at) {
        var problems = new Problems();
        CourseFiles.load(folder, problems, at);
        assertThat(problems.all()).isEmpty();
    }

    public static Course course(String slug) {
        return Objects.requireNonNull(Course.bySlug(slug));
    }

    /** The enrolment as it is stored; only inside a transaction. */
    public static Enrolment enrolment(Cast who, String slug) {
        return Objects.requireNonNull(Enrolment.of(who.person().id, slug));
    }

    public static String start(Cast who, String slug) {
        return who.post("/courses/" + slug + "/enrolment")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    /** Everything of a module, through its pages. */
    public static void finish(Cast who, String slug, String module) {
        var path = "/courses/" + slug + "/" + module;
        who.post(path + "/1/done").then().statusCode(303);
        who.post(path + "/2/done", "note", "I saw a small thing").then().statusCode(303);
        who.post(path + "/3/answers", "q1", "1", "q2", "1", "q2", "2").then().statusCode(303);
    }

    public static void complete(Cast who, String slug) {
        start(who, slug);
        finish(who, slug, "first");
        finish(who, slug, "second");
    }

    /** A step as the domain sees it. */
    public static Place place(Cast who, String slug, String module, int position) {
        return In.tx(() -> Place.of(new Place.Address(slug, module, position), who.person().id));
    }
}
