package openhall.hackathons.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.Cast;
import openhall.hackathons.adoption.FreshReview;
import openhall.web.FieldCheck;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data package of a hackathon, read by somebody who has nothing else to go by. */
@QuarkusTest
class PackageFieldsTest {
    String path = "";
    List<Map<String, Object>> resources = List.of();
    Map<String, List<CSVRecord>> rows = new HashMap<>();

    @BeforeEach
    void everyFileOfThePackage() {
        path = "/hackathons/" + FreshReview.closable() + "/";
        resources = Cast.NOBODY.get(path + "datapackage.json").jsonPath().getList("resources");
        rows = new HashMap<>();
        resources.forEach(resource -> rows.put(text(resource, "name"), read(text(resource, "path"))));
    }

    @Test
    void the_package_says_what_a_package_must_say() {
        var whole = Cast.NOBODY.get(path + "datapackage.json").jsonPath();

        assertThat(whole.getString("profile")).isEqualTo("tabular-data-package");
        assertThat(whole.getString("name")).matches("[a-z0-9._-]+");
        assertThat(whole.getString("licenses[0].name")).isNotBlank();
        assertThat(whole.getString("licenses[0].path")).startsWith("https://");
        for (var resource : resources) {
            assertThat(text(resource, "name")).matches("[a-z0-9._-]+");
            assertThat(text(resource, "path")).matches("[a-z]+\\.csv");
            assertThat(text(resource, "mediatype")).isEqualTo("text/csv");
            assertThat(text(resource, "encoding")).isEqualTo("utf-8");
        }
    }

    @Test
    void every_value_is_what_its_column_says() {
        var wrong = new ArrayList<String>();
        for (var resource : resources) {
            for (var row : rowsOf(text(resource, "name"))) {
                for (var field : fields(resource)) {
                    var name = text(field, "name");
                    var problem = FieldCheck.wrong(field, row.get(name));
                    if (!problem.isEmpty()) {
                        wrong.add(resource.get("name") + "." + name + ": " + problem);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(rows.keySet()).containsExactlyInAnyOrder("challenges", "projects", "awards", "decisions");
        assertThat(rows).allSatisfy((name, there) -> assertThat(there).as(name).isNotEmpty());
    }

    @Test
    void every_key_is_there_once_and_every_reference_leads_to_one() {
        for (var resource : resources) {
            var name = text(resource, "name");
            assertThat(column(name, text(schema(resource), "primaryKey")))
                    .as(name)
                    .doesNotHaveDuplicates();
            for (var key : list(schema(resource).get("foreignKeys"))) {
                var target = map(key.get("reference"));
                assertThat(column(text(target, "resource"), text(target, "fields")))
                        .as(name + "." + key.get("fields"))
                        .containsAll(column(name, text(key, "fields")));
            }
        }
    }

    private List<String> column(String table, String field) {
        return rowsOf(table).stream().map(row -> row.get(field)).toList();
    }

    private List<CSVRecord> rowsOf(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private List<CSVRecord> read(String file) {
        var text = Cast.NOBODY.get(path + file).then().statusCode(200).extract().asString();
        try (var parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> fields(Map<String, Object> resource) {
        return list(schema(resource).get("fields"));
    }

    private static Map<String, Object> schema(Map<String, Object> resource) {
        return map(resource.get("schema"));
    }

    private static String text(Map<String, Object> of, String name) {
        return String.valueOf(of.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object json) {
        return (Map<String, Object>) Objects.requireNonNull(json);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object json) {
        return json == null ? List.of() : (List<Map<String, Object>>) json;
    }
}
