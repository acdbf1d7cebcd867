package openhall.ideas.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.Cast;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.ideas.calls.FreshCall;
import openhall.ideas.delivery.FreshDelivery;
import openhall.ideas.duplicates.FreshMerger;
import openhall.web.FieldCheck;
import openhall.web.Licence;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataPagesTest {
    private static final List<String> TABLES = List.of("ideas", "moves", "replies", "milestones", "calls");
    private static final int PAGES = 10;

    @Test
    void everyone_sees_which_data_there_are_and_under_which_licence() {
        var page = Cast.NOBODY.get("/data").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Open Government Licence v3.0", "Contains public sector information from")
                .contains("/data/datapackage.json", "/data/catalog.jsonld", "waiting_since");
        TABLES.forEach(table -> assertThat(page).contains("/data/" + table + ".csv", "/data/" + table + ".json"));
    }

    @Test
    void every_file_agrees_with_its_schema() {
        FreshCall.open();
        FreshDelivery.milestone();
        IdeaCast.notAccepted(FreshTable.title());
        var wrong = new ArrayList<String>();
        var resources = resources();

        assertThat(resources.stream().map(one -> one.get("name")).toList()).isEqualTo(List.copyOf(TABLES));
        resources.forEach(resource -> check(resource, wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_row_belongs_to_an_idea_in_the_table_of_ideas() {
        FreshDelivery.milestone();
        for (var table : List.of("moves", "replies", "milestones")) {
            var of = FreshTable.read(table).column("idea");
            assertThat(of).isNotEmpty();
            assertThat(FreshTable.read("ideas").column("ref")).containsAll(of);
        }
    }

    @Test
    void every_other_key_is_that_of_a_row_too() {
        FreshMerger.merged();
        var ideas = FreshTable.read("ideas");

        assertThat(ideas.column("merged_into")).hasSizeGreaterThan(1);
        assertThat(ideas.column("ref")).containsAll(without(ideas.column("merged_into")));
        assertThat(FreshTable.read("calls").column("call")).containsAll(without(ideas.column("call")));
    }

    @Test
    void a_call_that_is_not_published_is_in_no_file() {
        var draft = FreshCall.draft();
        var open = FreshCall.open();

        assertThat(FreshTable.read("calls").column("call")).contains(open).doesNotContain(draft);
    }

    @Test
    void the_files_say_of_an_idea_what_the_api_says() {
        IdeaCast.accepted(FreshTable.title());
        var rows = new HashMap<String, Map<String, Object>>();
        json("ideas").forEach(row -> rows.put(String.valueOf(row.get("ref")), row));

        var next = "";
        for (var page = 0; page < PAGES && next != null; page++) {
            var answer = Cast.NOBODY.get("/api/ideas" + next).jsonPath();
            answer.<Map<String, Object>>getList("ideas")
                    .forEach(idea -> same(idea, rows.get(String.valueOf(idea.get("ref")))));
            next = answer.getString("next") == null ? null : "?after=" + answer.getString("next");
        }
    }

    @Test
    void both_files_hold_the_same_rows() {
        IdeaCast.accepted(FreshTable.title());
        for (var table : TABLES) {
            var key = FreshTable.read(table).header().get(0);
            assertThat(FreshTable.read(table).column(key))
                    .isEqualTo(new HashSet<>(
                            json(table).stream().map(row -> row.get(key)).toList()));
        }
    }

    @Test
    void a_reply_and_its_service_are_in_the_files() {
        var ref = IdeaCast.accepted(FreshTable.title());

        var reply = FreshTable.read("replies").row("idea", ref);
        assertThat(reply.get("text")).isEqualTo("We will do it in May");
        assertThat(reply.get("decision")).isEqualTo("ACCEPTED");
        assertThat(FreshTable.read("ideas").row("ref", ref).get("service")).isEqualTo(reply.get("service"));
    }

    @Test
    void no_file_names_a_resident_even_if_they_show_their_name() {
        var ref = FreshTable.shownByAda(FreshTable.title());
        IdeaCast.published(FreshTable.title());

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("Ada Osei");
        for (var table : TABLES) {
            for (var type : List.of(".csv", ".json")) {
                assertThat(Cast.NOBODY.get("/data/" + table + type).asString())
                        .doesNotContain("Ada Osei", "Rosa Testperson", Cast.ADA.email);
            }
        }
    }

    @Test
    void an_idea_that_nobody_may_read_is_in_no_file() {
        var hidden = IdeaCast.accepted(FreshTable.title());
        FreshIdea.hide(hidden);
        var unchecked = FreshIdea.awaitingCheck();

        assertThat(FreshTable.read("ideas").column("ref")).doesNotContain(hidden, unchecked);
        for (var table : List.of("moves", "replies", "milestones")) {
            assertThat(FreshTable.read(table).column("idea")).doesNotContain(hidden, unchecked);
        }
    }

    @Test
    void a_spreadsheet_runs_nothing_that_somebody_wrote() {
        var title = "=1+1 " + FreshTable.title();
        var ref = FreshTable.shownByAda(title);

        assertThat(FreshTable.read("ideas").row("ref", ref).get("title")).isEqualTo("'" + title);
        assertThat(json("ideas").stream()
                        .filter(row -> ref.equals(row.get("ref")))
                        .map(row -> row.get("title")))
                .containsExactly(title);
    }

    @Test
    void whoever_holds_a_file_is_told_when_it_is_still_the_same() {
        var ref = FreshIdea.published();
        var first = Cast.NOBODY.get("/data/ideas.csv");
        var tag = first.header("ETag");

        assertThat(first.header("Last-Modified")).isNotBlank();
        var again = Cast.NOBODY.http().header("If-None-Match", tag).get("/data/ideas.csv");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();

        Cast.ZED.post("/ideas/" + ref + "/support").then().statusCode(303);

        var changed = Cast.NOBODY.http().header("If-None-Match", tag).get("/data/ideas.csv");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(FreshTable.read("ideas").row("ref", ref).get("supports")).isEqualTo("1");
    }

    @Test
    void the_catalogue_names_every_file_its_licence_and_what_to_say() {
        FreshIdea.published();
        var catalogue = Cast.NOBODY.get("/data/catalog.jsonld");

        assertThat(catalogue.contentType()).startsWith("application/ld+json");
        var text = catalogue.asString();
        assertThat(text)
                .contains("http://www.w3.org/ns/dcat#", "dcat:Distribution", "dct:modified", Licence.ADDRESS)
                .contains("Contains public sector information from");
        TABLES.forEach(table -> assertThat(text).contains("/data/" + table + ".csv\"", "/data/" + table + ".json\""));
    }

    @Test
    void a_table_that_there_is_not_is_not_found() {
        assertThat(Cast.NOBODY.get("/data/people.csv").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/data/people.json").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_takes_no_more_than_two_statements() {
        Cast.NOBODY.get("/data");

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/data"))).isLessThanOrEqualTo(2);
    }

    private static Set<String> without(Set<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> resources() {
        return Cast.NOBODY.get("/data/datapackage.json").jsonPath().getList("resources");
    }

    private static List<Map<String, Object>> json(String table) {
        return Cast.NOBODY.get("/data/" + table + ".json").jsonPath().getList("$");
    }

    @SuppressWarnings("unchecked")
    private static void check(Map<String, Object> resource, List<String> wrong) {
        var schema = (Map<String, Object>) resource.get("schema");
        var fields = (List<Map<String, Object>>) schema.get("fields");
        var table = FreshTable.read(String.valueOf(resource.get("name")));
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.header())
                .isEqualTo(fields.stream().map(field -> field.get("name")).toList());
        assertThat(table.column(String.valueOf(schema.get("primaryKey")))).hasSameSizeAs(table.rows());
        for (var row : table.rows()) {
            for (var field : fields) {
                var problem = FieldCheck.wrong(field, row.get(String.valueOf(field.get("name"))));
                if (!problem.isEmpty()) {
                    wrong.add(resource.get("name") + "." + field.get("name") + ": " + problem);
                }
            }
        }
    }

    private static void same(Map<String, Object> idea, Map<String, Object> row) {
        assertThat(row).as(String.valueOf(idea.get("ref"))).isNotNull();
        for (var field : List.of("title", "decision", "delivery", "supports", "area", "call", "theme")) {
            assertThat(row.get(field)).as(field).isEqualTo(idea.get(field));
        }
        var published = Instant.parse(String.valueOf(idea.get("publishedAt")));
        assertThat(Instant.parse(String.valueOf(row.get("published_at"))))
                .isEqualTo(published.truncatedTo(ChronoUnit.SECONDS));
    }
}
