package openhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every endpoint of the house, tried by every member of the cast against the table in access.txt. */
@QuarkusTest
class AccessTest {

    /** Who of the cast stands behind each word of the table. */
    private static final Map<String, Set<Cast>> WHO = Map.ofEntries(
            Map.entry("everyone", EnumSet.allOf(Cast.class)),
            Map.entry("signed-in", EnumSet.complementOf(EnumSet.of(Cast.NOBODY))),
            Map.entry("staff", EnumSet.complementOf(EnumSet.of(Cast.NOBODY, Cast.ADA, Cast.ZED))),
            Map.entry("managers", EnumSet.of(Cast.MO, Cast.LENA)),
            Map.entry("managers-and-administrators", EnumSet.of(Cast.MO, Cast.LENA, Cast.IVY)),
            Map.entry("leaders-and-learning-leads", EnumSet.of(Cast.MO, Cast.LENA, Cast.IVY, Cast.THEO)),
            Map.entry("authors", EnumSet.of(Cast.THEO)),
            Map.entry("learning-leads", EnumSet.of(Cast.THEO)),
            Map.entry("assigners", EnumSet.of(Cast.THEO, Cast.MO, Cast.LENA)),
            Map.entry("champions", EnumSet.of(Cast.BEA)),
            Map.entry("moderators", EnumSet.of(Cast.NIA)),
            Map.entry("idea-owners", EnumSet.of(Cast.PRIYA)),
            Map.entry("moderators-and-idea-owners", EnumSet.of(Cast.NIA, Cast.PRIYA)),
            Map.entry("organisers", EnumSet.of(Cast.OMAR)),
            Map.entry("judges", EnumSet.of(Cast.JO, Cast.KIT)),
            Map.entry("finance-officers", EnumSet.of(Cast.FAY)),
            Map.entry("administrators", EnumSet.of(Cast.IVY)),
            Map.entry("scim-clients", EnumSet.noneOf(Cast.class)));

    /** In the table, but not tried here: they end the session of whoever calls. */
    private static final Set<String> NOT_TRIED = Set.of("POST /sign-out", "POST /demo");

    @Test
    void the_table_lists_exactly_the_endpoints_there_are() {
        assertThat(table().keySet()).isEqualTo(endpoints());
    }

    @Test
    void every_endpoint_opens_for_whom_the_table_says_and_for_nobody_else() {
        var wrong = new ArrayList<String>();
        table().forEach((endpoint, who) -> {
            for (var member : Cast.values()) {
                if (!NOT_TRIED.contains(endpoint)) {
                    tryIt(endpoint, member, allowed(who).contains(member), wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void tryIt(String endpoint, Cast member, boolean mayEnter, List<String> wrong) {
        var answer = call(endpoint, member);
        if (isRefusal(endpoint, answer, member) == mayEnter) {
            wrong.add(endpoint + " as " + member + ": " + answer.statusCode() + " " + answer.header("Location")
                    + (mayEnter ? " but may enter" : " but must not enter"));
        }
        if (answer.statusCode() >= 500) {
            wrong.add(endpoint + " as " + member + ": " + answer.statusCode());
        }
    }

    /** Nobody's session counts where programs bring a token: there everyone of the cast is a stranger. */
    private static boolean isRefusal(String endpoint, Response answer, Cast member) {
        if (endpoint.contains(" /scim/")) {
            return answer.statusCode() == 401;
        }
        var location = answer.header("Location");
        var toSignIn = location != null && location.contains("/sign-in?next=");
        return member == Cast.NOBODY ? answer.statusCode() == 401 || toSignIn : answer.statusCode() == 403;
    }

    private static Response call(String endpoint, Cast member) {
        var parts = endpoint.split(" ");
        var path = parts[1].replaceAll("\\{(id|personId)}", "01900000-0000-7000-8000-000000000000")
                .replaceAll("\\{position}", "1")
                .replaceAll("\\{[a-zA-Z]+}", "none");
        var json = path.startsWith("/api/") || path.startsWith("/scim/");
        return switch (parts[0]) {
            case "GET" -> member.get(path);
            case "POST" -> json ? member.postJson(path, "{}") : member.post(path);
            case "PUT" -> member.putJson(path, "{}");
            case "PATCH" -> member.patchJson(path, "{}");
            case "DELETE" -> member.deleteJson(path);
            default -> fail("No way to call " + endpoint);
        };
    }

    private static Set<Cast> allowed(String who) {
        var allowed = WHO.get(who);
        return allowed == null ? fail("Nobody is called " + who) : allowed;
    }

    private static Map<String, String> table() {
        try {
            var table = new TreeMap<String, String>();
            for (var line : Files.readAllLines(java.nio.file.Path.of("src/test/resources/access.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var words = line.split("\\s+");
                    table.put(words[0] + " " + words[1], words[2]);
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> endpoints() {
        var found = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("openhall")) {
            if (type.isAnnotatedWith(Path.class)) {
                Arrays.stream(type.reflect().getDeclaredMethods())
                        .forEach(method -> addEndpoint(type.reflect(), method, found));
            }
        }
        return found;
    }

    private static void addEndpoint(Class<?> type, Method method, Set<String> found) {
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                var sub = method.getAnnotation(Path.class);
                var path = "/" + type.getAnnotation(Path.class).value() + "/" + (sub == null ? "" : sub.value());
                found.add(verb.value() + " "
                        + path.replaceAll(":[^}]*}", "}").replaceAll("/+", "/").replaceAll("(.)/$", "$1"));
            }
        }
    }
}
