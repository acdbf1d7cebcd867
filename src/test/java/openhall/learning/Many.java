package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openhall.Bulk;
import openhall.Cast;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;

/** So many of what pages list, with the people who look at it; all of it can be forgotten again. */
final class Many {
    private static final String CERTIFICATE =
            "{\"title\":\"Many\",\"valid\":\"P1Y\",\"window\":null,\"early\":\"P0D\",\"renew\":[],\"remind\":[]}";

    private final Newcomer manager = Newcomer.staff("Mia Many", Audience.MANAGER, null);
    private final Newcomer learner = Newcomer.staff("Rosa Many", Audience.STAFF, manager.id());
    private final Map<String, Object> values = new HashMap<>();

    private Many(int size) {
        var run = UUID.randomUUID().toString().substring(0, 8);
        values.put("run", run);
        values.put("size", size);
        values.put("manager", manager.id());
        values.put("learner", learner.id());
        values.put("lead", Cast.THEO.id());
        values.put("course", "many-" + run + "-1");
        values.put("pathway", "many-" + run + "-1");
        values.put("certificates", CERTIFICATE);
        values.put("certificate", "CERT-" + signs(10));
        values.put("assignment", "AS-" + signs(8));
        values.put("session", "SES-" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 2_000_000_000_000L));
    }

    private static String signs(int length) {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, length);
    }

    /** Courses of one person, who also books, asks and is asked in each of them. */
    static Many ofOnePerson(int size) {
        return new Many(size).with("courses", size).lay("many-courses", "many-of-one-person", "many-loads");
    }

    /** People of one manager, on one course. */
    static Many people(int size) {
        return new Many(size).with("courses", 1).lay("many-courses", "many-people", "many-loads");
    }

    /** Modules of one course, of which there are two versions, and changes in the files since. */
    static Many modules(int size, Path courses) {
        var many = new Many(size);
        var course = "many-" + many.values.get("run");
        var folder = write(courses, course, size);
        TinyCourse.load(folder);
        TinyCourse.change(folder.resolve("m1.md"), "Some words.", "Other words.");
        TinyCourse.load(folder);
        TinyCourse.change(folder.resolve("m1.md"), "Other words.", "Better words.");
        return many.with("course", course).with("last", "m" + size).lay("many-modules");
    }

    private static Path write(Path courses, String slug, int size) {
        var modules = IntStream.rangeClosed(1, size).mapToObj(i -> "m" + i).toList();
        try {
            var folder = Files.createDirectories(courses.resolve(slug));
            var names = modules.stream().collect(Collectors.joining(", ", "modules: [", "]"));
            Files.writeString(
                    folder.resolve("course.yaml"), TinyCourse.YAML.replace("modules: [first, second]", names));
            for (var module : modules) {
                Files.writeString(
                        folder.resolve(module + ".md"), TinyCourse.MODULE.replace("A module", "Module " + module));
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Many with(String word, Object value) {
        values.put(word, value);
        return this;
    }

    private Many lay(String... files) {
        for (var file : files) {
            Bulk.file(file + ".sql", values);
        }
        return this;
    }

    /** Of a page, twice the same in turn, because work behind the scenes may ask the database meanwhile. */
    long statements(String who, String page) {
        assertThat(get(who, page).statusCode()).as(who + " " + page).isEqualTo(200);
        var before = -1L;
        for (var run = 0; run < 10; run++) {
            var now = Statements.counting(() -> get(who, page));
            if (now == before) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("Never twice as many statements: " + who + " " + page);
    }

    private Response get(String who, String page) {
        var path = path(page);
        return switch (who) {
            case "nobody" -> Cast.NOBODY.get(path);
            case "staff" -> Cast.JO.get(path);
            case "lead", "author" -> Cast.THEO.get(path);
            case "champion" -> Cast.BEA.get(path);
            case "learner" -> learner.get(path);
            case "manager" -> manager.get(path);
            default -> throw new IllegalArgumentException(who);
        };
    }

    private String path(String page) {
        var path = page;
        for (var word : values.entrySet()) {
            path = path.replace("{" + word.getKey() + "}", word.getValue().toString());
        }
        return path;
    }

    void forget() {
        Bulk.file("many-forget.sql", values);
        learner.leave();
        manager.leave();
    }
}
