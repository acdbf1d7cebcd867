package openhall.ideas.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GeoApiTest {
    private static final String REQUESTS = "/open311/v2/requests.json";

    @Test
    void ideas_are_a_service_that_can_be_asked_for() {
        var services = Cast.NOBODY.get("/open311/v2/services.json").jsonPath();

        assertThat(services.getString("[0].service_code")).isEqualTo("idea");
        assertThat(services.getBoolean("[0].metadata")).isFalse();
        assertThat(Cast.NOBODY.get("/open311/v2/services.xml").xmlPath().getString("services.service[0].service_code"))
                .isEqualTo("idea");
        assertThat(Cast.NOBODY.get("/open311/v2/services/idea.json").jsonPath().getString("service_code"))
                .isEqualTo("idea");
        assertThat(Cast.NOBODY
                        .get("/open311/v2/services/idea.xml")
                        .xmlPath()
                        .getString("service_definition.service_code"))
                .isEqualTo("idea");
    }

    @Test
    void an_idea_that_waits_is_open_and_says_until_when() {
        var ref = FreshIdea.published();

        var request = one(ref);

        assertThat(request)
                .containsEntry("service_request_id", ref)
                .containsEntry("status", "open")
                .containsEntry("service_code", "idea")
                .containsEntry("address", "Somers Town")
                .containsEntry("requested_datetime", "2026-11-23T10:00:00Z")
                .containsEntry("media_url", null);
        assertThat(Instant.parse(String.valueOf(request.get("expected_datetime"))))
                .isAfter(IdeaCast.AT);
        assertThat(String.valueOf(request)).doesNotContain("Rosa Testperson");
    }

    @Test
    void an_idea_that_is_answered_is_closed_with_the_reply() {
        var request = one(FreshIdea.accepted());

        assertThat(request)
                .containsEntry("status", "closed")
                .containsEntry("status_notes", "Accepted: We will do it in May")
                .containsEntry("expected_datetime", null);
        assertThat(request.get("agency_responsible")).isNotNull();
    }

    @Test
    void the_same_can_be_had_as_xml() {
        var ref = IdeaCast.published("Less <b>paper</b> & ink 🌳");

        var request = Cast.NOBODY.get("/open311/v2/requests/" + ref + ".xml");

        assertThat(request.contentType()).startsWith("text/xml");
        var xml = request.xmlPath();
        assertThat(xml.getString("service_requests.request[0].service_request_id"))
                .isEqualTo(ref);
        assertThat(xml.getString("service_requests.request[0].description")).startsWith("Less <b>paper</b> & ink 🌳");
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(GeoXml.held("a\u0001b\tc\uFFFEd🌳")).isEqualTo("ab\tcd🌳");
    }

    @Test
    void a_program_asks_by_time_and_state_and_reads_on_page_by_page() {
        var day = FreshTable.day();
        var at = Instant.parse(day + "T12:00:00Z");
        var first = IdeaCast.publishedOn(FreshTable.title(), at);
        var second = IdeaCast.publishedOn(FreshTable.title(), at.plusSeconds(1));
        var within = "?start_date=" + day + "T00:00:00Z&end_date=" + day + "T23:59:59Z";

        assertThat(refs(REQUESTS + within)).containsExactly(second, first);
        assertThat(refs(REQUESTS + within + "&status=closed")).doesNotContain(first, second);
        assertThat(refs(REQUESTS + within + "&service_code=pothole")).isEmpty();
        var page = Cast.NOBODY.get(REQUESTS + within + "&page_size=1");
        assertThat(page.jsonPath().getList("service_request_id")).hasSize(1);
        var next = page.header("Link").replaceAll("^<[a-z]+://[^/]+(/[^>]+)>.*$", "$1");
        assertThat(refs(next))
                .hasSize(1)
                .doesNotContainAnyElementsOf(page.jsonPath().getList("service_request_id"));
    }

    @Test
    void several_requests_can_be_named() {
        var one = FreshIdea.published();
        var other = FreshIdea.accepted();

        assertThat(refs(REQUESTS + "?service_request_id=" + one + "," + other + ",nonsense"))
                .containsExactlyInAnyOrder(one, other);
        assertThat(refs(REQUESTS + "?service_request_id=nonsense")).isEmpty();
    }

    @Test
    void what_cannot_be_answered_is_said_as_the_specification_says() {
        for (var wrong : List.of(
                "?status=lost",
                "?start_date=yesterday",
                "?start_date=2026-01-01&end_date=2026-12-01",
                "?start_date=2026-02-01&end_date=2026-01-01",
                "?page_size=201",
                "?after=x")) {
            var answer = Cast.NOBODY.get(REQUESTS + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.jsonPath().getInt("[0].code")).isEqualTo(400);
            assertThat(answer.jsonPath().getString("[0].description")).isNotBlank();
        }
        var missing = Cast.NOBODY.get("/open311/v2/requests/ID-999999999.xml");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.xmlPath().getInt("errors.error[0].code")).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/open311/v2/services/pothole.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_idea_that_is_hidden_is_not_there() {
        var ref = FreshIdea.published();
        FreshIdea.hide(ref);

        assertThat(Cast.NOBODY.get("/open311/v2/requests/" + ref + ".json").statusCode())
                .isEqualTo(404);
        assertThat(refs(REQUESTS + "?service_request_id=" + ref)).isEmpty();
    }

    @Test
    void a_long_list_takes_no_more_statements_than_a_short_one() {
        FreshIdea.published();
        var path = REQUESTS + "?start_date=2026-11-01&end_date=2026-11-30&page_size=200";
        Cast.NOBODY.get(path);

        assertThat(Statements.counting(() -> Cast.NOBODY.get(path))).isLessThanOrEqualTo(2);
    }

    private static Map<String, Object> one(String ref) {
        var requests = Cast.NOBODY.get("/open311/v2/requests/" + ref + ".json").jsonPath();
        assertThat(requests.getList("$")).hasSize(1);
        return requests.getMap("[0]");
    }

    private static List<String> refs(String path) {
        return Cast.NOBODY.get(path).then().statusCode(200).extract().jsonPath().getList("service_request_id");
    }
}
