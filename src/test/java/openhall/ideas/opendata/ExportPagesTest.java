package openhall.ideas.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportPagesTest {
    private static final String PATH = "/ideas/export";

    @Test
    void an_idea_owner_says_why_and_gets_contacts() {
        var day = FreshTable.day();
        var ref = from(Cast.ADA.id(), day);

        var file = Cast.PRIYA.post(PATH, "from", day.toString(), "until", day.toString(), "reason", reason());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("ideas-with-contacts-");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.asString()).contains(ref, "Ada Osei", Cast.ADA.email, ",no,");
    }

    @Test
    void the_page_says_who_sees_it() {
        assertThat(Cast.PRIYA.get(PATH).asString())
                .contains("Administrators see who made it", "Each author sees in their own record");
    }

    @Test
    void without_a_reason_nothing_is_given_and_what_was_typed_stays() {
        for (var reason : new String[] {"", "too short", "x".repeat(501)}) {
            var refused = Cast.PRIYA.post(PATH, "state", "ACCEPTED", "from", "1/1/1990", "until", "", "reason", reason);

            assertThat(refused.statusCode()).as(reason).isEqualTo(422);
            assertThat(refused.asString())
                    .contains("value=\"1/1/1990\"", "value=\"ACCEPTED\" selected", ">" + reason + "</textarea>")
                    .contains("There is a problem");
        }
    }

    @Test
    void days_and_states_that_are_none_are_refused() {
        var refused = Cast.PRIYA.post(PATH, "state", "LOST", "from", "31/02/2026", "until", "x", "reason", reason());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Choose a state from the list", "Enter the first day like", "Enter the last day like");
        assertThat(Cast.PRIYA
                        .post(PATH, "from", "2026-02-02", "until", "2026-02-01", "reason", reason())
                        .asString())
                .contains("The last day must not be before the first");
    }

    @Test
    void only_ideas_in_that_state_are_given_and_none_that_is_hidden() {
        var day = FreshTable.day();
        var open = from(Cast.ADA.id(), day);
        var hidden = from(Cast.ADA.id(), day);
        FreshIdea.hide(hidden);

        assertThat(export(day, "OPEN")).contains(open).doesNotContain(hidden);
        assertThat(export(day, "ACCEPTED")).doesNotContain(open, hidden);
    }

    @Test
    void only_ideas_with_that_delivery_state_are_given() {
        var day = FreshTable.day();
        var waiting = from(Cast.ADA.id(), day);
        var begun = from(Cast.ADA.id(), day);
        In.tx(() -> {
            var idea = Idea.held(begun);
            idea.decide(Decision.ACCEPTED, IdeaCast.parking(), "Yes", Cast.PRIYA.person(), Instant.now());
            idea.deliver(Delivery.IN_PROGRESS, "It has begun", Cast.PRIYA.person(), Instant.now());
        });
        var asked =
                Map.of("delivery", "IN_PROGRESS", "from", day.toString(), "until", day.toString(), "reason", reason());

        assertThat(Cast.PRIYA.postJson("/api/ideas/exports", asked).jsonPath().getList("ideas.ref"))
                .containsExactly(begun);
        var refused = Cast.PRIYA.post(PATH, "delivery", "LOST", "from", "1/1/1990", "reason", reason());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose a delivery state from the list", "value=\"1/1/1990\"");
        assertThat(Cast.NOBODY.get("/data/ideas.csv?delivery=IN_PROGRESS").asString())
                .contains(begun)
                .doesNotContain(waiting);
        assertThat(Cast.NOBODY
                        .get("/data/ideas.json?delivery=IN_PROGRESS")
                        .jsonPath()
                        .getList("delivery"))
                .containsOnly("IN_PROGRESS");
        assertThat(Cast.NOBODY.get("/data/ideas.csv?delivery=LOST").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.get("/data/calls.csv?delivery=NONE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_was_erased_is_not_in_it() {
        var day = FreshTable.day();
        var ada = from(Cast.ADA.id(), day);
        var resident = In.tx(() -> IdeaCast.resident().id);
        var gone = from(resident, day);
        In.tx(() -> Person.<Person>findById(resident).erase(IdeaCast.AT));

        assertThat(export(day, "")).contains(ada).doesNotContain(gone);
    }

    @Test
    void administrators_see_who_when_and_why() {
        var reason = reason();
        Cast.PRIYA.post(PATH, "from", "1/1/1990", "until", "2/1/1990", "reason", reason);

        assertThat(Cast.IVY.get("/admin/exports").asString())
                .contains(
                        reason,
                        "Priya Nair",
                        "Any state, published from 1 January 1990 until 2 January 1990",
                        "0 ideas");
        assertThat(Cast.IVY.get("/admin/activity?verb=exported").asString()).contains("exported with contacts");
        assertThat(Cast.PRIYA.get("/admin/exports").statusCode()).isEqualTo(403);
    }

    @Test
    void the_author_sees_that_it_was_given_and_why_but_not_by_whom() {
        var resident = Newcomer.resident();
        var day = FreshTable.day();
        var ref = from(resident.id(), day);
        var reason = reason();
        Cast.PRIYA.post(PATH, "from", day.toString(), "until", day.toString(), "reason", reason);

        var record = resident.get("/me/record/idea-exports");

        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(record.asString()).contains(ref, reason).doesNotContain("Priya");
        assertThat(Cast.PRIYA.get("/me/record/idea-exports").asString()).contains(reason);
    }

    @Test
    void programs_export_with_a_reason_too() {
        var day = FreshTable.day();
        var ref = from(Cast.ADA.id(), day);
        var asked = Map.of("from", day.toString(), "until", day.toString(), "reason", reason());

        var export = Cast.PRIYA.postJson("/api/ideas/exports", asked);

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.jsonPath().getList("ideas.ref")).containsExactly(ref);
        assertThat(export.jsonPath().getString("ideas[0].email")).isEqualTo(Cast.ADA.email);
        assertThat(Cast.NIA.postJson("/api/ideas/exports", asked).statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA
                        .postJson("/api/ideas/exports", Map.of("from", "1990-01-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_list_of_exports_takes_no_more_statements_when_it_is_long() {
        export(FreshTable.day(), "");
        Cast.IVY.get("/admin/exports");

        assertThat(Statements.counting(() -> Cast.IVY.get("/admin/exports"))).isLessThanOrEqualTo(4);
    }

    private static String export(LocalDate day, String state) {
        return Cast.PRIYA
                .post(PATH, "state", state, "from", day.toString(), "until", day.toString(), "reason", reason())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String from(UUID who, LocalDate day) {
        var ref = IdeaCast.sentBy(who, FreshTable.title());
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), Instant.parse(day + "T12:00:00Z")));
        return ref;
    }

    private static String reason() {
        return "To ask about " + UUID.randomUUID();
    }
}
